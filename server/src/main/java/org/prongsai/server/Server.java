package org.prongsai.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.store.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Starts and stops the server. */
@SpringBootApplication
public class Server {

  /** A server that answers. Closing it stops the pages first, then the database. */
  public record Running(ServletWebServerApplicationContext context, int port, @Nullable EmbeddedPostgres postgres)
      implements AutoCloseable {
    @Override
    public void close() {
      context.close();
      if (postgres != null) {
        postgres.close();
      }
    }
  }

  /** @throws IOException when the database cannot be started */
  public static Running start(ServerSettings settings) throws IOException {
    EmbeddedPostgres postgres =
        settings.database() == null ? EmbeddedPostgres.start(settings.postgres(), settings.data()) : null;
    try {
      var context = (ServletWebServerApplicationContext) application(settings, postgres).run();
      return new Running(context, Objects.requireNonNull(context.getWebServer()).getPort(), postgres);
    } catch (RuntimeException e) {
      if (postgres != null) {
        postgres.close();
      }
      throw e;
    }
  }

  private static SpringApplication application(ServerSettings settings, @Nullable EmbeddedPostgres postgres) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.port", settings.port());
    properties.put("prongsai.home", settings.home().toString());
    properties.put("prongsai.data", settings.data().toString());
    properties.put("prongsai.demo", settings.demo());
    if (postgres != null) {
      properties.put("spring.datasource.url", postgres.url());
      properties.put("spring.datasource.username", postgres.user());
      properties.put("spring.datasource.password", postgres.password());
    } else if (settings.database() != null) {
      properties.put("spring.datasource.url", settings.database());
    }
    var application = new SpringApplication(Server.class);
    application.setDefaultProperties(properties);
    if (postgres != null) {
      SpringApplication.getShutdownHandlers().add(postgres::close);
    }
    return application;
  }
}
