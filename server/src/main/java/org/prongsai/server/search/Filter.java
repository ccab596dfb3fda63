package org.prongsai.server.search;

import org.jspecify.annotations.Nullable;

/**
 * Where to look.
 *
 * @param kind only this kind; null for all
 * @param fiscalYear only what belongs to this year; null for all, also what belongs to none
 */
public record Filter(@Nullable String kind, @Nullable Integer fiscalYear) {

  public static final Filter NONE = new Filter(null, null);
}
