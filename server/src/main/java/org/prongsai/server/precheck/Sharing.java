package org.prongsai.server.precheck;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The services by which agencies share files: where they ask who one is, and where the file itself lies. */
final class Sharing {

  private static final Set<String> DOORS = Set.of(
      "accounts.google.com", "login.microsoftonline.com", "login.live.com", "login.yahoo.com", "appleid.apple.com");
  private static final Pattern DOOR_PATH =
      Pattern.compile("/(?:login|signin|sign-in|checkpoint|login\\.php|users/sign_in|wp-login\\.php)(?:[/.?].*)?/?");
  private static final Pattern DRIVE = Pattern.compile("/file/d/([\\w-]{10,})(?:/.*)?");
  private static final Pattern DOCS = Pattern.compile("/(document|spreadsheets|presentation)/d/([\\w-]{10,})(?:/.*)?");

  private Sharing() {}

  /** Whether the address is a door: of a known provider, or by its path. */
  static boolean isDoor(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return DOORS.contains(host) || DOOR_PATH.matcher(String.valueOf(address.getPath())).matches();
  }

  static boolean isShared(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.equals("drive.google.com") || host.equals("docs.google.com") || host.equals("1drv.ms")
        || host.endsWith(".sharepoint.com") || host.equals("onedrive.live.com") || host.endsWith("dropbox.com");
  }

  /** Where the file itself lies that a page of Google shows by scripts. */
  static Optional<URI> file(URI address) {
    String base = address.getScheme() + "://" + address.getRawAuthority();
    Matcher drive = DRIVE.matcher(String.valueOf(address.getPath()));
    if (isHost(address, "drive.google.com") && drive.matches()) {
      return Optional.of(URI.create(base + "/uc?export=download&id=" + drive.group(1)));
    }
    Matcher docs = DOCS.matcher(String.valueOf(address.getPath()));
    if (isHost(address, "docs.google.com") && docs.matches()) {
      String format = switch (docs.group(1)) {
        case "document" -> "docx";
        case "spreadsheets" -> "xlsx";
        default -> "pptx";
      };
      return Optional.of(URI.create(base + "/" + docs.group(1) + "/d/" + docs.group(2) + "/export?format=" + format));
    }
    return Optional.empty();
  }

  private static boolean isHost(URI address, String host) {
    return host.equalsIgnoreCase(address.getHost());
  }
}
