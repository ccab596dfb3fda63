package org.prongsai.server.web;

/** What a handler answers a browser with: a page, another address to go to, or a file. */
public sealed interface Reply permits Page, GoTo, Download {}
