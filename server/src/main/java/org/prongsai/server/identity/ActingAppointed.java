package org.prongsai.server.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/**
 * Somebody may act for somebody else for some days. Told in the transaction that appoints.
 *
 * @param account who acts, and {@code name}
 * @param stead for whom, and {@code steadName}
 * @param kind by delegation or in absence
 * @param document the order that says so
 * @param by the account that entered it; null when the system did
 */
public record ActingAppointed(long agency, long account, String name, long stead, String steadName, Message kind,
    LocalDate first, LocalDate last, String document, @Nullable Long by) {}
