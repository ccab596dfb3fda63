package org.prongsai.server.publication;

/** An edition came to stand; told in the transaction that published it. */
public record Published(Edition edition) {}
