package org.prongsai.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;

/**
 * A figure as somebody published it.
 *
 * @param code {@code I7}, {@code O12}, {@code sub:9.2}, {@code indicator:8}, {@code instrument:EIT} or {@code total}
 * @param part code of the instrument's part; null for the whole
 * @param score 0 to 100
 */
public record KnownScore(String code, @Nullable String part, BigDecimal score, Place place) {}
