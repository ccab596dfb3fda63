package org.prongsai.thai;

/**
 * A word of an expression of time.
 *
 * @param value of a number or the month's number, else 0
 * @param digits how many digits a number is written with; 0 for one in words
 * @param start offset in the original text
 * @param end offset after it in the original text
 * @param spaced whether a blank stands before it
 * @param abbreviated whether it is a month's abbreviation
 */
record Token(Term term, int value, int digits, int start, int end, boolean spaced, boolean abbreviated) {}
