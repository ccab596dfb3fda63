package org.prongsai.server.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody whose password was right and who has still to show the second factor. Lies in the session beside the sign-in,
 * never in its place: who has only arrived is not signed in and reaches nothing but the pages of the second factor.
 *
 * @param factor how the first factor was shown, in the words of Spring Security
 */
record Arrival(long account, String factor, Instant at) implements Serializable {}
