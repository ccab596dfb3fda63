package org.prongsai.server.planning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody remarked on an activity. */
public record Comment(long agency, long id, long activity, @Nullable Long account, String name, Instant at, String text) {}
