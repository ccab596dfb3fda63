package org.prongsai.server.web;

import java.math.BigDecimal;

/**
 * A height to be reached, as the 85 of ผ่าน.
 *
 * @param at 0 to 100
 * @param words its name without the number
 */
public record Bar(BigDecimal at, String words) {}
