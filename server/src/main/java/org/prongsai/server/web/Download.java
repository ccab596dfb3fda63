package org.prongsai.server.web;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Bytes for the browser.
 *
 * @param name the file's name for the user, Thai letters allowed
 * @param length in bytes
 * @param inline whether the browser may show it in place; only for kinds that hold nothing active
 */
public record Download(String name, String mediaType, long length, Content content, boolean inline) implements Reply {

  /** Writes the bytes when the answer is sent. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public static Download of(String name, String mediaType, byte[] content) {
    return new Download(name, mediaType, content.length, out -> out.write(content), false);
  }

  public Download shownInPlace() {
    return new Download(name, mediaType, length, content, true);
  }
}
