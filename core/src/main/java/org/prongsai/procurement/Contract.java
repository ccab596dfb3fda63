package org.prongsai.procurement;

import java.time.LocalDate;

/** The contract or written agreement. */
public record Contract(Stated<String> number, Stated<LocalDate> day) {}
