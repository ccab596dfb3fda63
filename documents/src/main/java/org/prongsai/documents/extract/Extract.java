package org.prongsai.documents.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Format;

/** Reads a file of whatever kind. Nothing that a file holds makes it throw. */
public final class Extract {

  private Extract() {}

  /** @throws IOException when the file itself cannot be read from the disk */
  public static Content of(Path file, Bounds bounds) throws IOException {
    return of(Files.readAllBytes(file), bounds);
  }

  public static Content of(byte[] file, Bounds bounds) {
    Format format = Sniff.format(file);
    FutureTask<Content> reading = new FutureTask<>(() -> read(file, format, bounds));
    Thread.ofPlatform().daemon().name("extract").start(reading);
    try {
      return reading.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      return Content.unread(format, Fault.SLOW);
    } catch (ExecutionException e) {
      // A library met what it was not made for: to the user, the file is broken.
      return Content.unread(format, Fault.BROKEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Content.unread(format, Fault.SLOW);
    }
  }

  private static Content read(byte[] file, Format format, Bounds bounds) throws Exception {
    try {
      return switch (format) {
        case PDF -> PdfText.read(file, bounds);
        case DOCX, XLSX, PPTX, ODT, ODS -> OfficeText.read(file, format, bounds);
        case HTML -> HtmlText.read(file, bounds);
        case CSV, JSON, XML, TEXT -> PlainText.read(file, format, bounds);
        case IMAGE -> new Content(format, java.util.List.of(""), false, java.util.List.of(), null, null, null, false,
            java.util.List.of(), false, java.util.Set.of());
        case DOC, XLS -> Ole.read(file, format);
        case ZIP -> OfficeText.archive(file, bounds);
        case UNKNOWN -> Content.unread(format, file.length == 0 ? Fault.EMPTY : Fault.UNREADABLE);
      };
    } catch (Faulty e) {
      return Content.unread(format, e.fault());
    }
  }
}
