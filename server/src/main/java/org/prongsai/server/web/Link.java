package org.prongsai.server.web;

/** A way to another page, in words of the reader's language. */
public record Link(String words, String path) {}
