package org.prongsai.scoring.answers;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Reads one table by several workers, each taking the next stretch of the file. A stretch begins behind the first line
 * end at or after its start and runs to the first line end at or after its own end, so every row is read once.
 */
final class TableReader {

  /** Fits the second-level cache. */
  private static final int STRETCH = 1 << 20;
  /** What is read behind a stretch at first; nearly every row ends within it. */
  private static final int TAIL = 1 << 12;
  private static final int LONGEST_ROW = 1 << 20;

  private final AnswerTable table;
  private final int workers;
  private final int stretch;
  private final LongConsumer progress;
  private final AtomicLong next = new AtomicLong();

  TableReader(AnswerTable table, int workers, LongConsumer progress) {
    this(table, workers, STRETCH, progress);
  }

  TableReader(AnswerTable table, int workers, int stretch, LongConsumer progress) {
    this.table = table;
    this.workers = workers;
    this.stretch = stretch;
    this.progress = progress;
  }

  /**
   * @return one tally a worker
   * @throws BadRow the first in the file
   */
  List<Tally> read() throws IOException, BadRow {
    try (FileChannel channel = FileChannel.open(table.file(), StandardOpenOption.READ);
        ExecutorService executor = Executors.newFixedThreadPool(workers)) {
      long size = channel.size();
      List<Callable<Tally>> tasks = new ArrayList<>();
      List<BadRow> faults = new ArrayList<>();
      for (int worker = 0; worker < workers; worker++) {
        tasks.add(() -> work(channel, size, faults));
      }
      List<Tally> tallies = collect(executor.invokeAll(tasks));
      if (!faults.isEmpty()) {
        throw faults.stream().min(Comparator.comparingLong(BadRow::offset)).orElseThrow();
      }
      return tallies;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static List<Tally> collect(List<Future<Tally>> futures) throws IOException, InterruptedException {
    List<Tally> tallies = new ArrayList<>();
    for (Future<Tally> future : futures) {
      try {
        tallies.add(future.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException io) {
          throw io;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
    return tallies;
  }

  private Tally work(FileChannel channel, long size, List<BadRow> faults) throws IOException {
    Tally tally = new Tally(table.columns().size());
    RowScan scan = new RowScan(tally, table.columns(), table.unitsPerPoint(), table.isChecklist());
    // One byte in front tells whether the stretch begins a row; behind there is room for the last row and a line feed.
    byte[] buffer = new byte[stretch + LONGEST_ROW + 2];
    for (long start = take(); start < size; start = take()) {
      try {
        read(channel, size, start, buffer, scan);
      } catch (BadRow fault) {
        synchronized (faults) {
          faults.add(fault);
        }
      }
      progress.accept(Math.min(stretch, size - start));
    }
    return tally;
  }

  private long take() {
    return table.bodyStart() + next.getAndAdd(stretch);
  }

  private void read(FileChannel channel, long size, long start, byte[] buffer, RowScan scan)
      throws IOException, BadRow {
    long from = start - 1;
    int length = fill(channel, from, size, buffer, 0, stretch + 1 + TAIL);
    int stop = afterLineEnd(buffer, stretch, length);
    if (stop < 0 && from + length < size) {
      length = fill(channel, from, size, buffer, length, buffer.length - 1);
      stop = afterLineEnd(buffer, stretch, length);
    }
    if (stop < 0 && from + length == size) {
      if (buffer[length - 1] != '\n') {
        buffer[length++] = '\n';
      }
      stop = length;
    }
    if (stop < 0) {
      throw new BadRow(start, BadRow.Fault.TOO_MANY_CELLS, table.columns().size() + 1);
    }
    int first = afterLineEnd(buffer, 0, stop);
    if (first >= 0 && first < stop) {
      scan.rows(buffer, first, stop, from);
    }
  }

  /** Behind the first line feed at or after {@code at}; -1 when there is none. */
  private static int afterLineEnd(byte[] buffer, int at, int length) {
    for (int i = at; i < length; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  /** Reads up to {@code wanted} bytes of the file into the buffer. @return how many it holds then */
  private static int fill(FileChannel channel, long from, long size, byte[] buffer, int held, int wanted)
      throws IOException {
    int length = (int) Math.min(Math.min(wanted, buffer.length - 1), size - from);
    ByteBuffer target = ByteBuffer.wrap(buffer, held, length - held);
    while (target.hasRemaining()) {
      if (channel.read(target, from + target.position()) < 0) {
        throw new EOFException("the file became shorter while it was read");
      }
    }
    return length;
  }
}
