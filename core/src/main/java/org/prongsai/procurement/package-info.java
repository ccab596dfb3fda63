/**
 * What an agency buys: a purchase with the 16 columns of the ITA form of 2567–68 and the fields of สขร.1, read from the
 * cells of the spreadsheets that offices have, shown as the official tables and counted.
 */
@NullMarked
package org.prongsai.procurement;

import org.jspecify.annotations.NullMarked;
