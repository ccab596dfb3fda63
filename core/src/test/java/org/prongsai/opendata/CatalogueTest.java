package org.prongsai.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as another's reader of RDF sees it. */
class CatalogueTest {

  private static final String ROOT = "https://example.go.th/data/";

  static Model turtle(String text) {
    return RDFParser.fromString(text, Lang.TURTLE).toModel();
  }

  private static Model jsonLd(String text) {
    return RDFParser.fromString(text, Lang.JSONLD11).toModel();
  }

  /** What a catalogue lacks by the shapes. */
  static List<String> faults(Model model) {
    Model shapes = ModelFactory.createDefaultModel();
    RDFDataMgr.read(shapes, Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("dcat-shapes.ttl")), Lang.TURTLE);
    return ShaclValidator.get().validate(Shapes.parse(shapes.getGraph()), model.getGraph()).getEntries().stream()
        .map(entry -> entry.resultPath() + " " + entry.message()).sorted().toList();
  }

  @Test
  void bothWritingsSayTheSame() {
    Catalogue catalogue = Catalogues.at(ROOT);
    Model turtle = turtle(catalogue.turtle());
    assertTrue(turtle.size() > 100, "statements");
    assertTrue(turtle.isIsomorphicWith(jsonLd(catalogue.jsonLd())));
  }

  @Test
  void textsSurviveAsTheyAre() {
    Catalogue catalogue = Catalogues.at(ROOT);
    Model model = turtle(catalogue.turtle());
    var description = model.getProperty("http://purl.org/dc/terms/description");
    assertEquals(catalogue.description(),
        model.getResource(catalogue.uri().toString()).getProperty(description).getString());
  }

  @Test
  void aWholeCatalogueHasWhatPortalsNeed() {
    assertEquals(List.of(), faults(turtle(Catalogues.at(ROOT).turtle())));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      dcat:accessURL     | dcat:seeURL
      dct:publisher      | dct:creator
      media-types/text/csv | media-types/csv
      nonNegativeInteger | string
      dct:title          | dct:alternative
      dcat:distribution  | dct:hasPart
      ^^xsd:hexBinary    | ^^xsd:string
      """)
  void whatPortalsMissIsFound(String right, String wrong) {
    String turtle = Catalogues.at(ROOT).turtle();
    assertTrue(turtle.contains(right), right);
    assertFalse(faults(turtle(turtle.replace(right, wrong))).isEmpty(), wrong);
  }

  @Test
  void allFourteenFieldsOfTheGovernmentsCatalogueStandUnderTheirNames() {
    Model model = turtle(Catalogues.at(ROOT).turtle());
    Set<String> names = model.listObjectsOfProperty(model.getProperty("https://schema.org/propertyID"))
        .mapWith(node -> node.asLiteral().getString()).toSet();
    assertEquals(14, names.size());
    assertEquals(Arrays.stream(GdField.values()).map(GdField::ckan).collect(Collectors.toSet()), names);
  }

  @Test
  void aFieldThatSaysNothingIsNamedAndNotWritten() {
    Dataset whole = Catalogues.dataset(ROOT, "a", "a.csv");
    assertEquals(List.of(), whole.missing());
    Dataset poor = new Dataset(whole.uri(), whole.dataType(), whole.title(), whole.organisation(), " ", "", List.of(),
        whole.description(), whole.objectives(), null, whole.coverage(), whole.dataSource(), whole.formats(),
        whole.category(), "", null, null, null, whole.issued(), whole.modified(), whole.distributions());
    assertEquals(List.of(GdField.CONTACT, GdField.CONTACT_EMAIL, GdField.KEYWORDS, GdField.FREQUENCY, GdField.LICENSE),
        poor.missing());
    Catalogue catalogue = Catalogues.at(ROOT);
    Catalogue one = new Catalogue(catalogue.uri(), catalogue.title(), catalogue.description(), catalogue.publisher(),
        catalogue.publisherUri(), catalogue.modified(), List.of(poor));
    assertFalse(one.turtle().contains("\"maintainer\""));
    assertFalse(one.turtle().contains("contactPoint"));
    assertTrue(turtle(one.turtle()).isIsomorphicWith(jsonLd(one.jsonLd())));
    assertEquals(3, faults(turtle(one.turtle())).size());
  }
}
