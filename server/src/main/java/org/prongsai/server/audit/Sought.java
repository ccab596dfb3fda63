package org.prongsai.server.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of an agency's trail are sought; null seeks all.
 *
 * @param account who did it or for whom it was done
 * @param subject the kind of thing
 * @param id of the thing, within its kind
 * @param from the first moment
 * @param until the moment after the last
 */
public record Sought(@Nullable Long account, @Nullable String subject, @Nullable Long id, @Nullable Instant from,
    @Nullable Instant until) {}
