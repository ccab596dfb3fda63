package org.prongsai.documents.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of strangers: no document type, so no entities; nothing outside is read; bounded depth. */
final class SafeXml {

  static final int DEEPEST = 256;

  private static final Set<String> WORD = Set.of(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final DocumentBuilderFactory FACTORY = factory();

  private SafeXml() {}

  private static DocumentBuilderFactory factory() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      // Depth is bounded here, with a fault that says so; the parser itself does not recurse.
      factory.setAttribute("jdk.xml.maxElementDepth", "0");
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null, and a fault that names the part, when it is not what it should be. */
  static @Nullable Document parse(String part, byte[] xml, Faults faults) {
    try {
      DocumentBuilder builder = FACTORY.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(new InputSource(new ByteArrayInputStream(xml)));
      if (tooDeep(document)) {
        faults.add(748, part, DEEPEST);
        return null;
      }
      return document;
    } catch (SAXParseException e) {
      String message = String.valueOf(e.getMessage());
      faults.add(message.contains("DOCTYPE") ? 746 : 747, part);
    } catch (SAXException | IOException e) {
      faults.add(747, part);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }

  /** Without recursion, which a hostile depth would end. */
  private static boolean tooDeep(Document document) {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > DEEPEST) {
          return true;
        }
        continue;
      }
      while (node != null && node.getNextSibling() == null) {
        node = node.getParentNode();
        depth--;
      }
      node = node == null ? null : node.getNextSibling();
    }
    return false;
  }

  static byte[] bytes(Document document) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      var bytes = new ByteArrayOutputStream();
      bytes.writeBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".getBytes(StandardCharsets.UTF_8));
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The element and all below it, in the order of the text. */
  static List<Element> elements(Node root) {
    List<Element> elements = new ArrayList<>();
    collect(root, elements);
    return elements;
  }

  private static void collect(Node node, List<Element> elements) {
    if (node instanceof Element element) {
      elements.add(element);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, elements);
    }
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Is it an element of WordprocessingML, of the usual kind or the strict one? */
  static boolean isWord(Node node, String name) {
    return name.equals(node.getLocalName()) && WORD.contains(String.valueOf(node.getNamespaceURI()));
  }
}
