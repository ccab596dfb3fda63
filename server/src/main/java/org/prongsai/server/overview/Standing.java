package org.prongsai.server.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.web.Bar;

/**
 * Where the agency stands against the bars, by its latest published result.
 *
 * @param resultYear of the result, Buddhist era
 * @param total null when it is not known
 * @param level name of the level reached; empty when it is not certain
 * @param next name of the next level; null at the top
 * @param missing points to it; null when none is, or none is known
 * @param bars the levels' heights
 */
record Standing(int resultYear, @Nullable BigDecimal total, String level, @Nullable String next,
    @Nullable BigDecimal missing, List<Bar> bars) {}
