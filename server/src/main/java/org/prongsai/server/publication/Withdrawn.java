package org.prongsai.server.publication;

/** An edition was taken back; told in the transaction that did it. */
public record Withdrawn(Edition edition) {}
