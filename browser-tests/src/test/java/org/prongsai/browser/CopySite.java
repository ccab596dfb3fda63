package org.prongsai.browser;

import com.microsoft.playwright.Download;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Somebody else's website: the JDK's plain file server, which shows a copy of a portal in a folder of its own. */
final class CopySite implements AutoCloseable {

  private static final String FOLDER = "ita-copy";

  private final Path root;
  private final HttpServer server;

  private CopySite(Path root) {
    this.root = root;
    this.server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), root,
        SimpleFileServer.OutputLevel.NONE);
    server.start();
  }

  /** Takes the copy by the page that offers it, and unpacks it. */
  static CopySite of(Visit officer, String year) throws IOException {
    officer.open(year + "/disclosure/export");
    Download download = officer.page().waitForDownload(() -> officer.press("ดาวน์โหลดสำเนา"));
    Path root = Files.createTempDirectory("prongsai-copy").toRealPath();
    try (ZipInputStream zip = new ZipInputStream(download.createReadStream(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = root.resolve(FOLDER).resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
    return new CopySite(root);
  }

  /** A page of the site outside of the copy. */
  CopySite with(String name, String html) throws IOException {
    Files.writeString(root.resolve(name), html);
    return this;
  }

  String site() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Of a page of the copy. */
  String address(String page) {
    return site() + FOLDER + "/" + page;
  }

  Path folder() {
    return root.resolve(FOLDER);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
