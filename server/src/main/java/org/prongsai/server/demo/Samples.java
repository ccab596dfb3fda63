package org.prongsai.server.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.demo.SampleAgency.SamplePerson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Fills a demonstration with the sample agencies and tells who can sign in to them. */
@Service
public class Samples {

  /** An agency of the demonstration with its accounts. */
  public record Shown(String slug, String name, List<Account> accounts) {}

  /**
   * @param role as commands name it: {@code officer}
   * @param secret of the second factor, in base 32; null where an account has none
   */
  public record Account(String role, String name, String password, @Nullable String secret) {}

  /** The file that tells the data folder of a demonstration from any other. */
  public static final String MARK = "sample.keys";

  private final Agencies agencies;
  private final SampleLoading loading;
  private final Path samples;
  private final Path data;

  Samples(Agencies agencies, SampleLoading loading, @Value("${prongsai.home}") Path home,
      @Value("${prongsai.data}") Path data) {
    this.agencies = agencies;
    this.loading = loading;
    this.samples = home.resolve("samples");
    this.data = data;
  }

  /**
   * Brings in the sample agencies that are not there yet, each whole or not at all.
   *
   * @return all of them, those of an earlier start too; refused when the sample files cannot be read, or when there are
   *     agencies here that are no samples
   * @throws IOException when the keys of the samples cannot be kept in the data folder
   */
  public Outcome<List<Shown>> show() throws IOException {
    if (agencies.all().stream().anyMatch(agency -> agency.sample() == null)) {
      return Outcome.refused(Problem.of("demo", 2203, Place.NOWHERE));
    }
    SampleKeys keys = SampleKeys.in(data.resolve(MARK));
    return SamplesFile.read(samples).then(all -> {
      List<Shown> shown = new ArrayList<>();
      for (SampleAgency sample : all) {
        if (agencies.find(sample.slug()).isEmpty()) {
          loading.bring(sample, keys);
        }
        shown.add(new Shown(sample.slug(), sample.year().agency().name(),
            sample.people().stream().map(person -> account(sample, person, keys)).toList()));
      }
      return Outcome.done(shown);
    });
  }

  private static Account account(SampleAgency sample, SamplePerson person, SampleKeys keys) {
    String name = sample.accountName(person);
    return new Account(person.role().code(), name, keys.password(), keys.secret(name));
  }
}
