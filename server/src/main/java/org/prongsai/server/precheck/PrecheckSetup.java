package org.prongsai.server.precheck;

import java.net.InetAddress;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.prongsai.evidence.ProofWordsReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How addresses outside are looked at, as the installation's {@code settings.yaml} says: not at all until it does. */
@Configuration
class PrecheckSetup {

  private static final int REDIRECTS = 8;

  @Bean
  Looking looking(@Value("${prongsai.precheck.on:false}") boolean on,
      @Value("${prongsai.precheck.networks:}") String networks,
      @Value("${prongsai.precheck.ports:80,443,8080,8443}") String ports,
      @Value("${prongsai.precheck.largest:30000000}") long largest,
      @Value("${prongsai.precheck.patience:60}") int patience, @Value("${prongsai.precheck.pause:2}") int pause,
      @Value("${prongsai.data}") Path data, @Value("${prongsai.home}") Path home, Clock clock)
      throws NoSuchAlgorithmException {
    Settings settings = new Settings(on, list(networks).stream().map(Network::of).toList(),
        list(ports).stream().map(Integer::valueOf).collect(Collectors.toSet()), largest, Duration.ofSeconds(patience),
        REDIRECTS, Duration.ofSeconds(pause), data.resolve("precheck"));
    Turns turns = new Turns(settings.pause(), System::nanoTime, TimeUnit.NANOSECONDS::sleep);
    Fetcher fetcher = new Fetcher(settings, InetAddress::getAllByName, SSLContext.getDefault(), turns);
    return new Looking(settings, fetcher, () -> ProofWordsReader.read(home.resolve("criteria")).orThrow(), clock);
  }

  private static List<String> list(String written) {
    return Arrays.stream(written.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }
}
