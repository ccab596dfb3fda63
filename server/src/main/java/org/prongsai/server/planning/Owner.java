package org.prongsai.server.planning;

import org.jspecify.annotations.Nullable;

/**
 * Who owns a piece of work.
 *
 * @param text as the plan calls them
 * @param unit the unit that is meant; null where the plan means somebody else or everybody
 */
public record Owner(String text, @Nullable Long unit) {}
