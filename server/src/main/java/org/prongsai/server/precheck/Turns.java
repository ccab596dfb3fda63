package org.prongsai.server.precheck;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** One call at a time to the same host, with a pause between two: small agencies have small servers. */
final class Turns {

  private static final int MANY = 2000;

  private final Duration pause;
  private final LongSupplier nanos;
  private final Sleep sleep;
  private final Map<String, Turn> hosts = new ConcurrentHashMap<>();

  Turns(Duration pause, LongSupplier nanos, Sleep sleep) {
    this.pause = pause;
    this.nanos = nanos;
    this.sleep = sleep;
  }

  @FunctionalInterface
  interface Sleep {
    void nanos(long nanos) throws InterruptedException;
  }

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private long free;
    private boolean used;
  }

  /** Holds a host until it is closed. */
  final class Held implements AutoCloseable {
    private final Turn turn;

    private Held(Turn turn) {
      this.turn = turn;
    }

    @Override
    public void close() {
      turn.free = nanos.getAsLong() + pause.toNanos();
      turn.used = true;
      turn.lock.unlock();
    }
  }

  /** Waits for the host's turn and its pause. */
  Held take(String host) throws InterruptedException {
    if (hosts.size() > MANY) {
      hosts.values().removeIf(turn -> !turn.lock.isLocked() && turn.free < nanos.getAsLong());
    }
    Turn turn = hosts.computeIfAbsent(host, ignored -> new Turn());
    turn.lock.lockInterruptibly();
    try {
      long left = turn.free - nanos.getAsLong();
      if (turn.used && left > 0) {
        sleep.nanos(left);
      }
      return new Held(turn);
    } catch (InterruptedException e) {
      turn.lock.unlock();
      throw e;
    }
  }
}
