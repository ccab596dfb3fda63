package org.prongsai.server.web;

/**
 * A field that two people changed at once.
 *
 * @param field its name in the form
 * @param mine what this person typed
 * @param theirs what was saved meanwhile
 */
public record Difference(String field, String label, String mine, String theirs) {}
