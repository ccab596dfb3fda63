package org.prongsai.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.NotThere;
import org.springframework.stereotype.Service;

/**
 * How files come before people's eyes: as a download always; in place only pictures, drawn anew without the metadata of
 * the original, and PDF. Whoever calls has asked whether the person may see the file.
 */
@Service
public class ShownFiles {

  private static final int SMALL = 320;
  private static final int LARGE = 1600;

  private final org.prongsai.server.files.Files files;
  private final Vault vault;
  /** Drawing takes memory: two at once are enough for an office. */
  private final Semaphore pens = new Semaphore(2);

  ShownFiles(org.prongsai.server.files.Files files, Vault vault) {
    this.files = files;
    this.vault = vault;
  }

  /** The original, to be kept by the browser and never opened in place. */
  public Download original(StoredFile file) {
    return download(file, files.path(readable(file)), file.kind().mediaType());
  }

  /** In place where that is harmless; as a download otherwise. */
  public Download shown(StoredFile file) {
    return switch (readable(file).kind().family()) {
      case PICTURE -> picture(file, LARGE).orElseGet(() -> original(file));
      case PDF -> original(file).shownInPlace();
      case PICTURE_AS_IS, OFFICE, TEXT -> original(file);
    };
  }

  /** A small picture; {@link NotThere} for what is no picture. */
  public Download small(StoredFile file) {
    return Optional.of(readable(file)).filter(each -> each.kind().isPicture()).flatMap(each -> picture(each, SMALL))
        .orElseThrow(NotThere::new);
  }

  private static StoredFile readable(StoredFile file) {
    if (!file.readable()) {
      throw new NotThere();
    }
    return file;
  }

  private Optional<Download> picture(StoredFile file, int longest) {
    Path kept = vault.drawn(file.hash(), longest);
    try {
      if (!Files.exists(kept) && !draw(file, longest, kept)) {
        return Optional.empty();
      }
      return Optional.of(download(file, kept, FileKind.JPEG.mediaType()).shownInPlace());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private boolean draw(StoredFile file, int longest, Path target) throws IOException {
    pens.acquireUninterruptibly();
    try {
      Optional<byte[]> picture = Pictures.shown(files.path(file), longest);
      if (picture.isEmpty()) {
        return false;
      }
      vault.keepDrawn(target, picture.get());
      return true;
    } finally {
      pens.release();
    }
  }

  private static Download download(StoredFile file, Path content, String mediaType) {
    try {
      return new Download(file.name(), mediaType, Files.size(content), out -> Files.copy(content, out), false);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
