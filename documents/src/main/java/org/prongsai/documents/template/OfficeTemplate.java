package org.prongsai.documents.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.documents.ooxml.OfficePackage;
import org.prongsai.documents.template.SafetyCheck.SafeParts;
import org.prongsai.message.Outcome;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An office's own DOCX (or DOTX) with named places; its grammar is described in {@code docs/templates.md}. */
public final class OfficeTemplate {

  private static final List<String> PERSONS = List.of("creator", "lastModifiedBy");

  private OfficeTemplate() {}

  /**
   * The filled document. Each run keeps its own properties; the same template and data give the same bytes.
   *
   * @return refused when the file cannot be read, could do harm, or names what the data does not hold
   */
  public static Outcome<byte[]> fill(Path template, TemplateData data) {
    return TemplateArchive.bytes(template).then(bytes -> fill(template.toString(), bytes, data));
  }

  private static Outcome<byte[]> fill(String file, byte[] bytes, TemplateData data) {
    var faults = new Faults(file);
    Map<String, byte[]> parts = TemplateArchive.parts(bytes, faults);
    SafeParts safe = faults.isEmpty() ? SafetyCheck.check(parts, faults) : null;
    if (safe == null) {
      return Outcome.refused(faults.problems());
    }
    Map<String, byte[]> filled = filled(parts, safe, data, faults);
    return faults.isEmpty() ? Outcome.done(OfficePackage.zip(filled)) : Outcome.refused(faults.problems());
  }

  private static Map<String, byte[]> filled(
      Map<String, byte[]> parts, SafeParts safe, TemplateData data, Faults faults) {
    Map<String, byte[]> filled = new LinkedHashMap<>();
    filled.put(ContentTypes.PART, parts.get(ContentTypes.PART));
    filled.putAll(parts);
    var filler = new TemplateFiller(faults, new Budget());
    safe.xml().forEach((name, xml) -> {
      change(name, xml, safe.types(), filler, new Scope(data, null));
      filled.put(name, SafeXml.bytes(xml));
    });
    return filled;
  }

  private static void change(String name, Document xml, ContentTypes types, TemplateFiller filler, Scope scope) {
    if (name.equals(ContentTypes.PART)) {
      ContentTypes.turnIntoDocument(xml);
      return;
    }
    if (types.isCoreProperties(name)) {
      withoutPersons(xml);
      return;
    }
    filler.fill(xml.getDocumentElement(), scope);
  }

  /** Who made the template is nobody's business who reads the document. */
  private static void withoutPersons(Document properties) {
    for (Element property : SafeXml.children(properties.getDocumentElement())) {
      if (PERSONS.contains(property.getLocalName())) {
        property.setTextContent("");
      }
    }
  }
}
