/**
 * Reads what is in a file that somebody gives: its text, page by page, and what keeps people or machines from reading it.
 * Believes nothing of what a file says of itself; bounded in time, size, unpacking and entities.
 */
@NullMarked
package org.prongsai.documents.extract;

import org.jspecify.annotations.NullMarked;
