package org.prongsai.criteria;

/** Whether agreeing with a question speaks for the agency; a negative question turns the scores of its scale round. */
public enum Polarity { POSITIVE, NEGATIVE }
