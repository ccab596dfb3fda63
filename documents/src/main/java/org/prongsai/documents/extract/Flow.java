package org.prongsai.documents.extract;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Content.Fault;

/** The running text of WordprocessingML, DrawingML and OpenDocument: their elements for lines, cells and pages. */
final class Flow {

  private static final XMLInputFactory FACTORY = factory();

  private final int most;
  private final List<String> pages = new ArrayList<>();
  private final StringBuilder page = new StringBuilder();
  private int rows;
  private int letters;
  private int passed;
  private boolean text;

  Flow(int most) {
    this.most = most;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** Moves on; a document type ends it: no office program writes one. */
  static int next(XMLStreamReader reader) throws XMLStreamException, Faulty {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Faulty(Fault.ENTITIES);
    }
    return event;
  }

  /** The text of the first element of that name; null when there is none. */
  static @Nullable String element(byte[] xml, String name) throws Faulty {
    try {
      XMLStreamReader reader = reader(xml);
      while (reader.hasNext()) {
        if (next(reader) == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name)) {
          String text = reader.getElementText().strip();
          return text.isEmpty() ? null : Mended.text(text);
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw new Faulty(Fault.BROKEN);
    }
  }

  void read(byte[] xml) throws Faulty {
    try {
      XMLStreamReader reader = reader(xml);
      while (reader.hasNext() && letters < most) {
        switch (next(reader)) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS -> characters(reader);
          default -> { }
        }
      }
    } catch (XMLStreamException e) {
      throw new Faulty(Fault.BROKEN);
    }
    pages.add(page.toString());
  }

  private void characters(XMLStreamReader reader) {
    if (text && passed == 0) {
      String read = reader.getText();
      letters += read.length();
      page.append(read);
    }
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      // What newer programs draw stands there a second time for older ones.
      case "Fallback" -> passed++;
      case "t", "h", "span" -> text = true;
      case "p" -> text = reader.getNamespaceURI().contains("opendocument");
      case "a" -> { }
      case "tab" -> page.append('\t');
      case "s" -> page.append(' ');
      case "cr", "line-break" -> page.append('\n');
      case "br" -> {
        if ("page".equals(reader.getAttributeValue(reader.getNamespaceURI(), "type"))) {
          newPage();
        } else {
          page.append('\n');
        }
      }
      case "lastRenderedPageBreak", "soft-page-break" -> newPage();
      case "tr", "table-row" -> rows++;
      default -> { }
    }
  }

  private void end(String name) {
    switch (name) {
      case "Fallback" -> passed--;
      case "t" -> text = false;
      case "p", "h" -> {
        text = false;
        page.append('\n');
      }
      case "tc", "table-cell" -> {
        while (!page.isEmpty() && page.charAt(page.length() - 1) == '\n') {
          page.setLength(page.length() - 1);
        }
        page.append('\t');
      }
      case "tr", "table-row" -> page.append('\n');
      default -> { }
    }
  }

  private void newPage() {
    if (!page.toString().isBlank()) {
      pages.add(page.toString());
      page.setLength(0);
    }
  }

  List<String> pages() {
    return pages;
  }

  boolean table() {
    return rows > 1;
  }
}
