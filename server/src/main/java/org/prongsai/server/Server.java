package org.prongsai.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.server.store.DataFolder;
import org.prongsai.server.store.DatabaseAddress;
import org.prongsai.server.store.DatabaseCheck;
import org.prongsai.server.store.EmbeddedPostgres;
import org.prongsai.server.store.Folders;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Starts and stops the server. */
@SpringBootApplication
public class Server {

  /** Passwords of a demonstration are printed: guarding them with many rounds would only make its start slow. */
  private static final int ROUNDS_OF_A_DEMO = 10_000;

  /**
   * A server that answers. Closing it stops the pages first, then the database; the same happens when the process is
   * asked to end.
   *
   * @param ended reaches zero when the server has ended in either way
   */
  public record Running(ServletWebServerApplicationContext context, int port, Runnable ending, CountDownLatch ended)
      implements AutoCloseable {

    public String address() {
      return "http://127.0.0.1:" + port;
    }

    /** A part of the server, by its type. */
    public <T> T part(Class<T> type) {
      return context.getBean(type);
    }

    @Override
    public void close() {
      context.close();
      ending.run();
    }
  }

  /** Refused when the database cannot be started or reached, holds something else, or the port is taken. */
  public static Outcome<Running> start(ServerSettings settings) {
    String database = settings.database();
    if (database == null) {
      return EmbeddedPostgres.start(settings.postgres(), settings.data())
          .then(postgres -> run(settings, postgres.address(), postgres));
    }
    return DataFolder.make(settings.data())
        .then(folder -> DatabaseAddress.parse(database, System.getenv("PGPASSWORD")))
        .then(DatabaseCheck::of).then(address -> run(settings, address, null));
  }

  private static Outcome<Running> run(ServerSettings settings, DatabaseAddress database,
      @Nullable EmbeddedPostgres postgres) {
    CountDownLatch ended = new CountDownLatch(1);
    Runnable ending = () -> {
      end(settings, postgres);
      ended.countDown();
    };
    try {
      SpringApplication application = new SpringApplication(Server.class);
      application.setDefaultProperties(properties(settings, database));
      SpringApplication.getShutdownHandlers().add(ending);
      if (postgres != null) {
        application.addInitializers(parts -> parts.getBeanFactory().registerSingleton("embeddedPostgres", postgres));
        postgres.whenLost(ended::countDown);
      }
      var context = (ServletWebServerApplicationContext) application.run();
      return Outcome.done(
          new Running(context, Objects.requireNonNull(context.getWebServer()).getPort(), ending, ended));
    } catch (RuntimeException e) {
      ending.run();
      return Outcome.refused(StartFault.of(e, settings, database).orElseThrow(() -> e));
    }
  }

  private static void end(ServerSettings settings, @Nullable EmbeddedPostgres postgres) {
    if (postgres != null) {
      postgres.close();
    }
    if (settings.temporary()) {
      Folders.remove(settings.data());
    }
  }

  private static Map<String, Object> properties(ServerSettings settings, DatabaseAddress database) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.port", settings.port());
    properties.put("prongsai.home", settings.home().toString());
    properties.put("prongsai.data", settings.data().toAbsolutePath().normalize().toString());
    properties.put("prongsai.demo", settings.demo());
    if (settings.demo()) {
      properties.put("prongsai.password-rounds", ROUNDS_OF_A_DEMO);
    }
    properties.put("spring.datasource.url", database.url());
    if (database.user() != null) {
      properties.put("spring.datasource.username", database.user());
    }
    if (database.password() != null) {
      properties.put("spring.datasource.password", database.password());
    }
    return properties;
  }
}
