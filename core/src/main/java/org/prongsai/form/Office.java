package org.prongsai.form;

import org.jspecify.annotations.Nullable;

/**
 * What prescribed tables repeat of the agency in every row.
 *
 * @param ministry null where it has none
 */
public record Office(int fiscalYear, String name, String kind, @Nullable String district, @Nullable String province,
    @Nullable String ministry) {}
