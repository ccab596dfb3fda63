package org.prongsai.server.identity;

import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions lie in the database and end after eight hours of rest, a working day. */
@Configuration
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 60 * 60)
class Sessions {}
