package org.prongsai.server.precheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An issuer of our own and what it issues, made by the JDK's keytool. */
final class Certificates {

  static final String HOST = "secure.prongsai.test";

  enum Kind { GOOD, EXPIRED, OTHER_HOST, UNKNOWN }

  private static final char[] PASSWORD = "changeit".toCharArray();
  private final Path folder;

  Certificates(Path folder) throws Exception {
    this.folder = folder;
    keytool("-genkeypair", "-alias", "ca", "-keyalg", "EC", "-dname", "CN=Prongsai test issuer", "-ext", "bc:c",
        "-validity", "3650", "-keystore", store("ca"));
    keytool("-exportcert", "-alias", "ca", "-keystore", store("ca"), "-file", folder.resolve("ca.crt").toString());
  }

  /** Trusts our issuer and nobody else. */
  SSLContext trust() throws Exception {
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore anchors = KeyStore.getInstance("PKCS12");
    anchors.load(null, null);
    anchors.setCertificateEntry("ca", read("ca").getCertificate("ca"));
    trust.init(anchors);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  SSLContext server(Kind kind) throws Exception {
    String name = kind.name();
    if (!Files.exists(Path.of(store(name)))) {
      make(kind, name);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(read(name), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private void make(Kind kind, String name) throws Exception {
    String host = kind == Kind.OTHER_HOST ? "other.prongsai.test" : HOST;
    List<String> when = kind == Kind.EXPIRED ? List.of("-startdate", "-400d", "-validity", "30") : List.of("-validity", "60");
    keytool("-genkeypair", "-alias", "site", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "san=dns:" + host,
        "-validity", "60", "-keystore", store(name));
    if (kind == Kind.UNKNOWN) {
      return;
    }
    String request = folder.resolve(name + ".csr").toString();
    String issued = folder.resolve(name + ".crt").toString();
    keytool("-certreq", "-alias", "site", "-keystore", store(name), "-file", request);
    List<String> issue = new java.util.ArrayList<>(List.of("-gencert", "-alias", "ca", "-keystore", store("ca"),
        "-infile", request, "-outfile", issued, "-ext", "san=dns:" + host));
    issue.addAll(when);
    keytool(issue.toArray(String[]::new));
    keytool("-importcert", "-noprompt", "-alias", "ca", "-keystore", store(name), "-file", folder.resolve("ca.crt").toString());
    keytool("-importcert", "-noprompt", "-alias", "site", "-keystore", store(name), "-file", issued);
  }

  private String store(String name) {
    return folder.resolve(name + ".p12").toString();
  }

  private KeyStore read(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(Path.of(store(name)))) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static void keytool(String... arguments) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
  }
}
