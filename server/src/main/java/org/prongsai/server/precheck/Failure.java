package org.prongsai.server.precheck;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.prongsai.evidence.Finding;
import org.prongsai.evidence.Finding.Seriousness;

/** Why nothing came, in words for people. */
final class Failure {

  private static final int DEEPEST = 12;

  private Failure() {}

  static Finding of(Throwable failure, String host, boolean late) {
    String code = late ? "slow" : code(failure);
    return Seen.of(code, Seriousness.CERTAIN, host);
  }

  private static String code(Throwable failure) {
    if (holds(failure, Wall.Walled.class)) {
      return "private-address";
    }
    if (failure instanceof SSLException || holds(failure, SSLException.class)) {
      return certificate(failure);
    }
    if (failure instanceof UnknownHostException) {
      return "host-unknown";
    }
    if (failure instanceof InterruptedIOException) {
      return "slow";
    }
    return failure instanceof ConnectException ? "no-connection" : "no-answer";
  }

  private static String certificate(Throwable failure) {
    if (holds(failure, CertificateExpiredException.class) || holds(failure, CertificateNotYetValidException.class)) {
      return "certificate-expired";
    }
    if (failure instanceof SSLPeerUnverifiedException || String.valueOf(failure.getMessage()).contains("subject alternative")
        || String.valueOf(failure.getMessage()).contains("No name matching")) {
      return "certificate-host";
    }
    return holds(failure, CertPathBuilderException.class) || String.valueOf(failure.getMessage()).contains("PKIX")
        ? "certificate-unknown" : "certificate-other";
  }

  private static boolean holds(Throwable failure, Class<? extends Throwable> kind) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getCause()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }
}
