package org.prongsai.thai;

/**
 * An expression of time found in a text.
 *
 * @param text as it stands there
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record DatePhrase(String text, int start, int end, DateReading reading) {}
