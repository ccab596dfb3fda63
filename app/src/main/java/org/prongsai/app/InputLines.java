package org.prongsai.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Standard input line by line, in UTF-8 and nothing else; a line that is not stops at its place. */
final class InputLines {

  private final BufferedInputStream in;
  private int number;

  InputLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line without its end, null after the last. */
  @Nullable Outcome<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    number++;
    return text(line.toByteArray());
  }

  /** Whether the next line would have to be waited for. */
  boolean mustWait() throws IOException {
    return in.available() == 0;
  }

  private Outcome<String> text(byte[] line) {
    int length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length), out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      return Outcome.refused(Problem.of("thai", 805, new Place("-", number, text.length() + 1)));
    }
    return Outcome.done(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
