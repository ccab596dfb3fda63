import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a copy of a portal as a browser would, from a plain file server. See {@code scripts/check-links}. */
class CheckLinks {

  private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)((?:[^\"'<>]|\"[^\"]*\"|'[^']*')*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9:-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern STYLED_BY = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)|@import\\s+[\"']([^\"']+)");
  private static final Pattern IN_FEEDS = Pattern.compile("<loc>([^<]*)</loc>|<link href=\"([^\"]*)\"");
  private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"");
  /** What a browser loads by itself, without being asked to. */
  private static final Set<String> LOADED = Set.of("img/src", "script/src", "iframe/src", "source/src", "use/href",
      "use/xlink:href", "link/href", "embed/src", "object/data", "video/src", "audio/src", "input/src");
  private static final Set<String> LED_TO = Set.of("a/href", "area/href", "form/action");
  /** Of a {@code link}, these are not loaded: they only say where something is. */
  private static final Pattern TOLD = Pattern.compile("rel=\"(canonical|alternate)\"");

  private record Loaded(int status, String type, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Map<String, Loaded> loaded = new HashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> faults = new TreeSet<>();
  private final Map<String, Set<String>> anchors = new TreeMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Path folder;
  private String base = "";
  private int links;
  private int scripts;

  CheckLinks(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0], "index.html"))) {
      System.err.println("check-links FOLDER: the folder of an unpacked copy, with its index.html");
      System.exit(2);
    }
    System.exit(new CheckLinks(Path.of(arguments[0]).toAbsolutePath().normalize()).run() ? 0 : 1);
  }

  /** The copy is shown as one folder among others of a site: no link may reach for the site's root. */
  private boolean run() throws IOException, InterruptedException {
    HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        folder.getParent(), SimpleFileServer.OutputLevel.NONE);
    server.start();
    try {
      base = "http://127.0.0.1:" + server.getAddress().getPort() + "/"
          + URI.create("x:/").resolve(new URI(null, null, "/" + folder.getFileName(), null).getRawPath()).getRawPath().substring(1) + "/";
      for (String begin : List.of("index.html", "feed.atom", "sitemap.xml")) {
        if (Files.exists(folder.resolve(begin))) {
          waiting.add(base + begin);
        }
      }
      while (!waiting.isEmpty()) {
        read(waiting.remove());
      }
      anchors.forEach((address, from) -> {
        String page = address.replaceFirst("#.*", "");
        if (!ids.getOrDefault(page, Set.of()).contains(decoded(address.substring(address.indexOf('#') + 1)))) {
          faults.add("no such place: " + within(address) + ", from " + from);
        }
      });
      return report();
    } catch (java.net.URISyntaxException e) {
      throw new IOException(e);
    } finally {
      server.stop(0);
    }
  }

  private boolean report() throws IOException {
    faults.forEach(System.out::println);
    Set<String> reached = loaded.keySet().stream().map(this::within).map(CheckLinks::decoded).collect(Collectors.toSet());
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> alone = all.filter(Files::isRegularFile).map(each -> folder.relativize(each).toString().replace('\\', '/'))
          .filter(each -> !reached.contains(each) && !each.startsWith("search/data/") && !each.startsWith("static/licences/")
              && !each.equals("README.txt")).sorted().toList();
      alone.forEach(each -> System.out.println("nothing leads to " + each));
      System.out.printf("%d files read, %d links, %d pages with a script, %d faults, %d files to which nothing leads%n",
          loaded.size(), links, scripts, faults.size(), alone.size());
      return faults.isEmpty() && alone.isEmpty();
    }
  }

  private String within(String address) {
    return address.startsWith(base) ? address.substring(base.length()) : address;
  }

  private Loaded load(String address) throws IOException, InterruptedException {
    Loaded known = loaded.get(address);
    if (known == null) {
      HttpResponse<byte[]> answer = browser.send(HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
      known = new Loaded(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
      loaded.put(address, known);
    }
    return known;
  }

  private void read(String address) throws IOException, InterruptedException {
    if (loaded.containsKey(address)) {
      return;
    }
    Loaded file = load(address);
    if (file.status() != 200) {
      faults.add("not there (" + file.status() + "): " + within(address));
      loaded.remove(address);
      loaded.put(address, new Loaded(file.status(), "", new byte[0]));
    } else if (address.endsWith(".html")) {
      page(address, file.text());
    } else if (address.endsWith(".css")) {
      STYLED_BY.matcher(file.text()).results().forEach(each ->
          follow(address, each.group(1) == null ? each.group(2) : each.group(1), true));
    } else if (address.endsWith(".svg")) {
      collect(address, file.text());
    } else if (address.endsWith(".atom") || address.endsWith(".xml")) {
      // They name the places where the copy, or the portal, is to stand: only what is relative could be followed.
      IN_FEEDS.matcher(file.text()).results().map(each -> each.group(1) == null ? each.group(2) : each.group(1))
          .filter(each -> !each.matches("https?://.*")).forEach(each -> faults.add("no whole address: " + each + " in " + within(address)));
    }
  }

  private void collect(String address, String text) {
    Set<String> found = new HashSet<>();
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
      while (attributes.find()) {
        if (attributes.group(1).equals("id") && !found.add(value(attributes))) {
          faults.add("twice the same id: " + value(attributes) + " in " + within(address));
        }
      }
    }
    ids.put(address, found);
  }

  private void page(String address, String text) {
    collect(address, text);
    if (!POLICY.matcher(text).find()) {
      faults.add("no content security policy: " + within(address));
    }
    boolean script = false;
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      String tag = tags.group(1).toLowerCase(java.util.Locale.ROOT);
      script |= tag.equals("script");
      if (tag.equals("script") && !tags.group(2).contains("src=") || tag.equals("style")) {
        faults.add("a " + tag + " in the page itself: " + within(address));
      }
      Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
      while (attributes.find()) {
        String kind = tag + "/" + attributes.group(1).toLowerCase(java.util.Locale.ROOT);
        boolean only = tag.equals("link") && TOLD.matcher(tags.group(2)).find();
        if (LOADED.contains(kind) || LED_TO.contains(kind)) {
          follow(address, value(attributes), LOADED.contains(kind) && !only);
        }
      }
    }
    scripts += script ? 1 : 0;
  }

  private static String value(Matcher attribute) {
    return (attribute.group(2) == null ? attribute.group(3) : attribute.group(2)).replace("&#34;", "\"").replace("&quot;", "\"")
        .replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** @param resource whether the browser loads it by itself */
  private void follow(String from, String link, boolean resource) {
    links++;
    if (link.startsWith("/")) {
      faults.add("leads to the site's root: " + link + " in " + within(from));
      return;
    }
    URI there;
    try {
      there = URI.create(from).resolve(link);
    } catch (IllegalArgumentException e) {
      faults.add("no address: " + link + " in " + within(from));
      return;
    }
    String whole = there.toString();
    if (!whole.startsWith(base)) {
      if (resource || whole.startsWith(base.substring(0, base.indexOf('/', 8)))) {
        faults.add("from outside: " + link + " in " + within(from));
      }
      return;
    }
    String file = whole.replaceFirst("[?#].*", "");
    waiting.add(file);
    if (there.getRawFragment() != null && !there.getRawFragment().isEmpty()) {
      anchors.computeIfAbsent(file + "#" + there.getRawFragment(), none -> new TreeSet<>()).add(within(from));
    }
  }

  private static String decoded(String text) {
    return java.net.URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
