package org.prongsai.server.precheck;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.evidence.ProofWordsReader;

/**
 * Looks at all prepared proofs and prints precision and recall: {@code bench/precheck/measure}. With {@code --slips} it names the
 * known proofs that were judged otherwise, with {@code --held-out-slips} the held-out ones too; with {@code --known} it
 * leaves the held-out ones alone, as whoever works on the rules should.
 */
public final class ProofBench {

  private static final double ENOUGH = 0.95;

  private ProofBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("precheck");
    boolean enough;
    try (LocalSites sites = new LocalSites(folder)) {
      List<Prepared> known = Stream.concat(KnownProofs.all(sites).stream(), LaterProofs.all(sites).stream()).toList();
      Set<String> said = Set.of(arguments);
      List<Prepared> heldOut = said.contains("--known") ? List.of() : HeldOutProofs.all(sites);
      long start = System.nanoTime();
      Figures ofKnown = figures(known, sites, folder);
      Figures ofHeldOut = figures(heldOut, sites, folder);
      System.out.print(ofKnown.table("known proofs"));
      if (said.contains("--slips")) {
        ofKnown.slips().forEach(slip -> System.out.println("    " + slip));
      }
      System.out.print(ofHeldOut.table("held-out proofs"));
      if (said.contains("--held-out-slips")) {
        ofHeldOut.slips().forEach(slip -> System.out.println("    " + slip));
      }
      System.out.printf("%d proofs in %.1f s%n", known.size() + heldOut.size(), (System.nanoTime() - start) / 1e9);
      enough = ofKnown.precision() >= ENOUGH && ofKnown.recall() >= ENOUGH;
    }
    System.exit(enough ? 0 : 1);
  }

  static Figures figures(List<Prepared> proofs, LocalSites sites, Path folder) throws Exception {
    Figures figures = new Figures();
    try (Looking looking = looking(sites, folder)) {
      for (Prepared proof : proofs) {
        Looked looked = looking.at(URI.create(proof.address()), proof.expected());
        figures.add(proof, looked);
        looked.discard();
      }
    }
    return figures;
  }

  /** Looks as the server does, but at this machine, without pauses, and with less patience. */
  static Looking looking(LocalSites sites, Path folder) throws Exception {
    return looking(sites, folder, Clock.systemUTC());
  }

  static Looking looking(LocalSites sites, Path folder, Clock clock) throws Exception {
    Set<Integer> ports = new java.util.HashSet<>(sites.ports());
    ports.add(80);
    Settings settings = new Settings(true, List.of(Network.of("127.0.0.0/8")), ports, 3_000_000, Duration.ofSeconds(4), 8,
        Duration.ZERO, folder.resolve("copies"));
    Turns turns = new Turns(settings.pause(), System::nanoTime, nanos -> { });
    return new Looking(settings, new Fetcher(settings, sites.names(), sites.certificates().trust(), turns),
        () -> ProofWordsReader.read(Stock.HOME.resolve("criteria")).orThrow(), clock);
  }
}
