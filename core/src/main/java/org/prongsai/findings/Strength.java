package org.prongsai.findings;

import java.math.BigDecimal;
import org.prongsai.criteria.StatedText;

/** An indicator at full marks: a standard to keep ("ควรรักษามาตรฐาน"). */
public record Strength(int indicator, StatedText name, BigDecimal score) {}
