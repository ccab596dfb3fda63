package org.prongsai.server.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions lie in the database. Of visitors they end after an hour of rest; of people who signed in, after a working day
 * ({@link Entrance}).
 */
@Configuration
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 60 * 60)
class Sessions {

  /** Goes over TLS only where the page itself came over TLS, which the serializer sees from the request. */
  @Bean
  CookieSerializer cookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("prongsai");
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }
}
