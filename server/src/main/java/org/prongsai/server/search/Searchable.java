package org.prongsai.server.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the public may find.
 *
 * @param key what its owner calls it: putting the same key again replaces what was there
 * @param kind the owner's word for its kind, by which people can narrow a search
 * @param address where it is read
 * @param text all that can be read in it, also a whole document; plain text. What is behind the first million characters
 *     is not searched
 * @param day the day of its publication: of two equal hits the newer one comes first
 * @param fiscalYear the Buddhist fiscal year that it belongs to; null when it belongs to none
 * @param language of title and text: {@code th}, {@code en}
 */
public record Searchable(String key, String kind, String address, String title, String text, LocalDate day,
    @Nullable Integer fiscalYear, String language) {}
