package org.prongsai.server.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param title the whole title
 * @param snippet the piece of the text that tells best why it was found, with "…" where it was cut; the beginning of the
 *     text when the words stand in the title only; empty when there is no text
 * @param fiscalYear null when it belongs to none
 */
public record Hit(String key, String kind, String address, Marked title, Marked snippet, LocalDate day,
    @Nullable Integer fiscalYear, String language) {}
