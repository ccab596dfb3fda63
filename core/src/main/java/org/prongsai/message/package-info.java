/**
 * What is said to people: messages and numbered problems as values, their Thai and English texts in message files.
 * Nothing else in the code holds a sentence that a user reads.
 */
@NullMarked
package org.prongsai.message;

import org.jspecify.annotations.NullMarked;
