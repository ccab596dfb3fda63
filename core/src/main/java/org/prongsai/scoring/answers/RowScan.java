package org.prongsai.scoring.answers;

import java.util.Arrays;
import java.util.List;

/**
 * Reads rows out of a buffer into a tally. Nearly every cell is one digit and a separator: that case is read in line,
 * all others (empty, quoted, padded, Thai digits, decimals) by {@link CellText}.
 */
final class RowScan {

  private static final int NO_AGENCY = -1;

  private final Tally tally;
  private final long[][] units;
  private final long unitsPerPoint;
  private final boolean checklist;
  private byte[] lastName = new byte[0];
  private int lastAgency = NO_AGENCY;
  private int lastHash;

  RowScan(Tally tally, List<AnswerColumn> columns, long unitsPerPoint, boolean checklist) {
    this.tally = tally;
    this.units = columns.stream().map(AnswerColumn::units).toArray(long[][]::new);
    this.unitsPerPoint = unitsPerPoint;
    this.checklist = checklist;
  }

  /**
   * Reads all rows between two offsets of the buffer.
   *
   * @param buffer ends with a line feed at {@code to - 1}, and has at least one byte behind it
   * @param fileOffset of the buffer's first byte
   * @throws BadRow at the first row that cannot be read
   */
  void rows(byte[] buffer, int from, int to, long fileOffset) throws BadRow {
    int at = from;
    while (at < to) {
      at = isBlank(buffer, at) ? lineEnd(buffer, at) + 1 : row(buffer, at, fileOffset);
    }
  }

  private int row(byte[] buffer, int start, long fileOffset) throws BadRow {
    int at = start;
    int hash = 0;
    if (buffer[start] == '"') {
      at = CellText.end(buffer, start);
      if (at < 0) {
        throw new BadRow(fileOffset + start, BadRow.Fault.OPEN_QUOTE, "");
      }
      hash = Tally.hash(buffer, start, at);
    } else {
      // One pass for the end of the name and its hash: the names are most of the bytes. Three bytes of a Thai letter
      // are taken at once; in Windows-874 such three bytes are three letters, and no separator either.
      for (byte b = buffer[at]; b != ',' && b != '\n'; b = buffer[at]) {
        if (b < 0 && buffer[at + 1] < 0 && buffer[at + 2] < 0) {
          hash = Tally.hash(hash, b, buffer[at + 1], buffer[at + 2]);
          at += 3;
        } else {
          hash = Tally.hash(hash, b);
          at++;
        }
      }
    }
    int base = tally.base(agency(buffer, start, at, hash, fileOffset + start));
    for (int column = 0; column < units.length; column++) {
      if (buffer[at] != ',') {
        throw new BadRow(fileOffset + at, BadRow.Fault.TOO_FEW_CELLS, Integer.toString(units.length + 1));
      }
      at++;
      int digit = buffer[at] - '1';
      byte next = buffer[at + 1];
      if (digit >= 0 && digit < units[column].length && endsCell(next)) {
        tally.add(base, column, units[column][digit]);
        at++;
      } else if (!endsCell(buffer[at])) {
        at = checklist ? scoreCell(buffer, at, base, column, fileOffset)
            : otherCell(buffer, at, base, column, fileOffset);
      }
    }
    if (buffer[at] == '\r') {
      at++;
    }
    if (buffer[at] != '\n') {
      throw new BadRow(fileOffset + at, BadRow.Fault.TOO_MANY_CELLS, Integer.toString(units.length + 1));
    }
    return at + 1;
  }

  private static boolean endsCell(byte b) {
    return b == ',' || b == '\n' || b == '\r';
  }

  /** A verdict is nearly always 0 or 100. */
  private int scoreCell(byte[] buffer, int start, int base, int column, long fileOffset) throws BadRow {
    int at = start;
    int score = 0;
    while (at < start + 3 && buffer[at] >= '0' && buffer[at] <= '9') {
      score = score * 10 + buffer[at++] - '0';
    }
    if (at == start || score > 100 || !endsCell(buffer[at])) {
      return otherCell(buffer, start, base, column, fileOffset);
    }
    tally.add(base, column, score * unitsPerPoint);
    return at;
  }

  private int otherCell(byte[] buffer, int start, int base, int column, long fileOffset) throws BadRow {
    int end = CellText.end(buffer, start);
    if (end < 0) {
      throw new BadRow(fileOffset + start, BadRow.Fault.OPEN_QUOTE, "");
    }
    String text = CellText.text(buffer, start, end);
    if (!text.isEmpty()) {
      long worth = checklist ? CellText.points(text, unitsPerPoint) : worth(text, units[column]);
      if (worth < 0) {
        BadRow.Fault fault = checklist ? BadRow.Fault.NOT_A_SCORE : BadRow.Fault.NOT_A_PLACE;
        throw new BadRow(fileOffset + start, fault, text, units[column].length);
      }
      tally.add(base, column, worth);
    }
    return end;
  }

  private static long worth(String text, long[] units) {
    int place = CellText.place(text);
    return place >= 1 && place <= units.length ? units[place - 1] : -1;
  }

  private int agency(byte[] buffer, int start, int end, int hash, long seen) throws BadRow {
    int length = end - start;
    if (lastAgency != NO_AGENCY && hash == lastHash && length == lastName.length
        && Arrays.equals(lastName, 0, length, buffer, start, end)) {
      return lastAgency;
    }
    if (length == 0) {
      throw new BadRow(seen, BadRow.Fault.NO_AGENCY, "");
    }
    lastAgency = tally.agency(buffer, start, end, hash, seen);
    lastName = tally.name(lastAgency);
    lastHash = hash;
    return lastAgency;
  }

  private static boolean isBlank(byte[] buffer, int at) {
    return buffer[at] == '\n' || (buffer[at] == '\r' && buffer[at + 1] == '\n');
  }

  private static int lineEnd(byte[] buffer, int at) {
    int end = at;
    while (buffer[end] != '\n') {
      end++;
    }
    return end;
  }
}
