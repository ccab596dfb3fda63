package org.prongsai.server.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the PostgreSQL that is carried as a library; called by the build, never by the server. The first start is
 * faster by it, and the distribution holds no sealed jar (a JVM with a class cache refuses those in a moved folder).
 */
final class UnpackPostgres {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final List<String> NOT_NEEDED = List.of("include/", "lib/pkgconfig/", "share/postgresql/extension/");
  private static final Set<String> NEEDED_ALL_THE_SAME = Set.of("plpgsql.control", "plpgsql--1.0.sql", "pg_trgm.control");

  private UnpackPostgres() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (Files.exists(folder.resolve("bin/postgres"))) {
      return;
    }
    Path beside = folder.resolveSibling(folder.getFileName() + ".new");
    Folders.remove(beside);
    Files.createDirectories(beside);
    try (InputStream in = UnpackPostgres.class.getResourceAsStream(ARCHIVE)) {
      if (in == null) {
        throw new IOException("the library with PostgreSQL's binaries holds no " + ARCHIVE);
      }
      unpack(in, beside);
    }
    Folders.remove(folder);
    Files.move(beside, folder);
  }

  private static void unpack(InputStream in, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = wanted(entry, folder);
        if (target != null) {
          place(tar, entry, target);
        }
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if (!target.toFile().setExecutable((entry.getMode() & 0100) != 0)) {
        throw new IOException("cannot set the mode of " + target);
      }
    }
  }

  private static @Nullable Path wanted(TarArchiveEntry entry, Path folder) throws IOException {
    String name = entry.getName().replaceFirst("^\\./", "");
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("leads out of the folder: " + name);
    }
    boolean left = NOT_NEEDED.stream().anyMatch(name::startsWith) || name.endsWith(".a");
    boolean kept = NEEDED_ALL_THE_SAME.contains(String.valueOf(target.getFileName())) || name.contains("/pg_trgm--");
    return entry.isDirectory() || (left && !kept) ? null : target;
  }
}
