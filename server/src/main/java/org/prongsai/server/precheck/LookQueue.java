package org.prongsai.server.precheck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks at proofs when somebody asks: a few at once, in the background, however slow their hosts are. What waits is lost
 * when the server ends; whoever asked then asks again.
 */
@Service
public class LookQueue implements AutoCloseable {

  private static final int AT_ONCE = 3;
  private static final int LONGEST = 500;
  private static final Logger LOG = LoggerFactory.getLogger(LookQueue.class);

  private record Place(long agency, String exhibit) {}

  private final Looks looks;
  private final Set<Place> waiting = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor workers;

  LookQueue(Looks looks) {
    this.looks = looks;
    this.workers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(LONGEST),
        Thread.ofPlatform().daemon().name("precheck-", 0).factory());
    workers.allowCoreThreadTimeOut(true);
  }

  /** What became of it. @param refused how many found no place: the queue was full */
  public record Asked(int done, int waiting, int refused) {}

  /**
   * Puts proofs at the end of the queue, those that wait already only once, and waits for them for a while.
   *
   * @param patience of whoever asks; the looking goes on after it
   */
  public Asked ask(List<Exhibit> exhibits, Duration patience) {
    List<Exhibit> taken = new ArrayList<>();
    CountDownLatch left = new CountDownLatch(exhibits.size());
    int refused = 0;
    for (Exhibit each : exhibits) {
      Place place = new Place(each.agency(), each.key());
      if (!waiting.add(place)) {
        continue;
      }
      try {
        workers.execute(() -> look(each, place, left));
        taken.add(each);
      } catch (RejectedExecutionException full) {
        waiting.remove(place);
        refused++;
      }
    }
    for (int others = exhibits.size() - taken.size(); others > 0; others--) {
      left.countDown();
    }
    await(left, patience);
    int still = (int) exhibits.stream().filter(each -> waiting.contains(new Place(each.agency(), each.key()))).count();
    return new Asked(exhibits.size() - still - refused, still, refused);
  }

  private static void await(CountDownLatch left, Duration patience) {
    try {
      boolean done = left.await(patience.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("all done: {}", done);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Exhibit exhibit, Place place, CountDownLatch left) {
    try {
      looks.look(exhibit);
    } catch (RuntimeException fault) { // one proof's fault is not the others'
      LOG.warn("proof {} of agency {}", exhibit.key(), exhibit.agency(), fault);
    } finally {
      waiting.remove(place);
      left.countDown();
    }
  }

  /** The keys of the agency's proofs that wait or are being looked at. */
  public Set<String> waiting(long agency) {
    return waiting.stream().filter(each -> each.agency() == agency).map(Place::exhibit)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
