package org.prongsai.server.planning;

import org.jspecify.annotations.Nullable;

/**
 * A unit's part came back to it. Told in the transaction that returns it.
 *
 * @param by the account that returned it; null when the system did
 */
public record ShareReturned(long agency, long activity, long share, long unit, String reason, @Nullable Long by) {}
