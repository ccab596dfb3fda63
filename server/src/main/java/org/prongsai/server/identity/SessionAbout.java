package org.prongsai.server.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a session began, so that people recognise their own.
 *
 * @param agent the browser as it named itself
 */
record SessionAbout(Instant since, String address, String agent) implements Serializable {}
