package org.prongsai.server.web;

/** One of several views of the same thing. */
public record Tab(String words, String path, boolean current) {}
