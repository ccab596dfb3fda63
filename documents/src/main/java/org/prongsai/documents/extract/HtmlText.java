package org.prongsai.documents.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Content.Link;
import org.prongsai.evidence.Format;

/** The text of a web page: first what is its own, then what stands around it on every page of the site. */
final class HtmlText {

  private static final String AROUND = "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo],"
      + " .menu, #menu, .navbar, .sidebar, #sidebar, #footer, #header, .breadcrumb, .footer";
  private static final String OWN = "main, article, [role=main], #content, .content, .entry-content, #main";
  private static final int LEAST_LETTERS = 30;
  private static final int MOST_LINKS = 2000;

  private HtmlText() {}

  static Content read(byte[] file, Bounds bounds) throws IOException, Faulty {
    Document page = parsed(file);
    boolean scripted = !page.select("script").isEmpty();
    page.select("script, style, noscript, template").remove();
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    Element body = page.body();
    String own = cut(text(own(body)), bounds, faults);
    List<Link> links = links(page);
    boolean password = !page.select("input[type=password]").isEmpty();
    boolean little = Mended.letters(own) < LEAST_LETTERS;
    boolean pictures = !body.select("img, svg, canvas, object, embed").isEmpty();
    if (little && scripted && !pictures && !password && links.isEmpty()) {
      faults.add(Fault.SCRIPTED);
    } else if (little && !pictures && !password && links.isEmpty() && page.title().isBlank()) {
      throw new Faulty(Fault.EMPTY);
    }
    Element around = body.clone();
    String rest = cut(text(around), bounds, faults);
    String title = page.title().isBlank() ? null : Mended.text(page.title());
    return new Content(Format.HTML, List.of(own, rest), !little || !pictures || password || !links.isEmpty(), List.of(), title, published(page),
        null, body.select("tr").size() > 1, links, password, faults);
  }

  private static Document parsed(byte[] file) throws IOException, Faulty {
    Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "");
    boolean stated = !page.select("meta[charset], meta[http-equiv=content-type]").isEmpty();
    return page.text().contains("\ufffd") && !stated ? Jsoup.parse(PlainText.decoded(file)) : page;
  }

  /** Of several candidates the one with most text; menus inside it are left out. */
  private static Element own(Element body) {
    Element best = null;
    for (Element candidate : body.select(OWN)) {
      if (best == null || candidate.text().length() > best.text().length()) {
        best = candidate;
      }
    }
    Element chosen = best != null && best.text().length() * 4 >= body.text().length() ? best : body;
    Element own = chosen.clone();
    own.select(AROUND).remove();
    return own.text().isBlank() ? chosen : own;
  }

  private static String cut(String text, Bounds bounds, Set<Fault> faults) {
    if (text.length() <= bounds.letters()) {
      return text;
    }
    faults.add(Fault.CUT);
    return text.substring(0, bounds.letters());
  }

  private static String text(Element element) {
    Lines lines = new Lines();
    element.traverse(lines);
    StringBuilder out = new StringBuilder();
    lines.out.toString().lines().map(String::strip).filter(line -> !line.isEmpty())
        .forEach(line -> out.append(line).append('\n'));
    return Mended.text(out.toString().strip());
  }

  private static List<Link> links(Document page) {
    List<Link> links = new ArrayList<>();
    for (Element link : page.select("a[href], iframe[src], embed[src], object[data]")) {
      if (links.size() < MOST_LINKS) {
        String address = link.hasAttr("href") ? link.attr("href") : link.hasAttr("src") ? link.attr("src") : link.attr("data");
        links.add(new Link(label(link), address.strip()));
      }
    }
    return links.stream().filter(link -> !link.address().isEmpty() && !link.address().startsWith("#")).toList();
  }

  private static String label(Element link) {
    String text = link.text().strip();
    if (!text.isEmpty()) {
      return text;
    }
    for (String name : List.of("aria-label", "title")) {
      if (!link.attr(name).isBlank()) {
        return link.attr(name).strip();
      }
    }
    return link.select("img[alt]").stream().map(image -> image.attr("alt").strip()).filter(alt -> !alt.isEmpty())
        .findFirst().orElse("");
  }

  private static @Nullable LocalDate published(Document page) {
    Element meta = page.selectFirst("meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date]");
    LocalDate stated = meta == null ? null : day(meta.attr("content"));
    Element time = page.selectFirst("time[datetime]");
    return stated == null && time != null ? day(time.attr("datetime")) : stated;
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return written.length() > 10 ? OffsetDateTime.parse(written).toLocalDate() : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Blocks end lines, cells end with tabs. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        out.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element && (element.normalName().equals("br") || isBlock(element))) {
        out.append('\n');
      }
      if (node instanceof Element element && element.normalName().equals("img") && element.hasAttr("alt")) {
        out.append(' ').append(element.attr("alt")).append(' ');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.normalName().equals("td") || element.normalName().equals("th")) {
          out.append('\t');
        } else if (isBlock(element)) {
          out.append('\n');
        }
      }
    }

    private static boolean isBlock(Element element) {
      return element.isBlock() && !element.normalName().equals("td") && !element.normalName().equals("th");
    }
  }
}
