package org.prongsai.server.web;

import org.jspecify.annotations.Nullable;

/**
 * How many there are of a kind.
 *
 * @param path to the list of them; null when there is none
 */
public record Count(Icon icon, Tone tone, String words, int number, @Nullable String path) {}
