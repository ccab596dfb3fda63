package org.prongsai.opendata;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prongsai.opendata.Value.Iri;
import org.prongsai.opendata.Value.Name;
import org.prongsai.opendata.Value.Text;
import org.prongsai.opendata.Value.Typed;

/**
 * A catalogue in the words of DCAT 3. The 14 fields of the government's catalogue stand there as DCAT has them, and once
 * more under their own names (schema:additionalProperty), since DCAT has no word for some and portals look for theirs.
 */
final class DcatGraph {

  private static final String THAI = "http://publications.europa.eu/resource/authority/language/THA";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private DcatGraph() {}

  static Resource of(Catalogue catalogue) {
    Resource resource = new Resource(catalogue.uri(), "dcat:Catalog")
        .thai("dct:title", catalogue.title())
        .thai("dct:description", catalogue.description())
        .say("dct:language", new Iri(THAI))
        .say("dct:publisher", agent(catalogue.publisherUri(), catalogue.publisher()))
        .link("foaf:homepage", catalogue.publisherUri())
        .say("dct:modified", moment(catalogue.modified()));
    catalogue.datasets().forEach(dataset -> resource.say("dcat:dataset", of(dataset, catalogue.publisherUri())));
    return resource;
  }

  private static Resource of(Dataset dataset, URI publisher) {
    Resource resource = new Resource(dataset.uri(), "dcat:Dataset")
        .say("dct:identifier", new Text(dataset.uri().toASCIIString(), null))
        .thai("dct:title", dataset.title())
        .thai("dct:description", dataset.description())
        .say("dct:language", new Iri(THAI))
        .say("dct:publisher", agent(publisher, dataset.organisation()))
        .say("dct:issued", moment(dataset.issued()))
        .say("dct:modified", moment(dataset.modified()))
        .link("dcat:landingPage", dataset.page())
        .link("dct:license", dataset.license());
    dataset.keywords().forEach(keyword -> resource.thai("dcat:keyword", keyword));
    described(dataset, resource);
    for (GdField field : GdField.values()) {
      dataset.values(field).forEach(value -> resource.say("schema:additionalProperty", property(field, value)));
    }
    dataset.distributions().forEach(one -> resource.say("dcat:distribution", of(one, dataset.license())));
    return resource;
  }

  private static void described(Dataset dataset, Resource resource) {
    if (!dataset.contact().isBlank() || !dataset.contactEmail().isBlank()) {
      Resource contact = new Resource(null, "vcard:Organization").thai("vcard:fn", dataset.contact());
      resource.say("dcat:contactPoint", dataset.contactEmail().isBlank() ? contact
          : contact.link("vcard:hasEmail", Addresses.mail(dataset.contactEmail())));
    }
    label(resource, "dct:type", "skos:Concept", dataset.dataType());
    label(resource, "dct:spatial", "dct:Location", dataset.coverage());
    label(resource, "dct:provenance", "dct:ProvenanceStatement", dataset.dataSource());
    label(resource, "dct:accessRights", "dct:RightsStatement", dataset.category());
    if (dataset.frequency() != null) {
      resource.say("dct:accrualPeriodicity", new Iri(dataset.frequency().iri()));
    }
    if (dataset.period() != null) {
      resource.say("dct:temporal", new Resource(null, "dct:PeriodOfTime")
          .say("dcat:startDate", new Typed(dataset.period().start().toString(), "xsd:date"))
          .say("dcat:endDate", new Typed(dataset.period().end().toString(), "xsd:date")));
    }
  }

  private static Resource of(Distribution distribution, @Nullable URI license) {
    Resource resource = new Resource(null, "dcat:Distribution")
        .thai("dct:title", distribution.title())
        .link("dcat:accessURL", distribution.access())
        .link("dcat:downloadURL", distribution.download())
        .say("dcat:mediaType", new Iri(MEDIA_TYPES + distribution.mediaType()))
        .say("dct:modified", moment(distribution.modified()))
        .link("dct:license", license);
    if (distribution.byteSize() != null) {
      resource.say("dcat:byteSize", new Typed(distribution.byteSize().toString(), "xsd:nonNegativeInteger"));
    }
    if (distribution.sha256() != null) {
      resource.say("spdx:checksum", new Resource(null, "spdx:Checksum")
          .say("spdx:algorithm", new Name("spdx:checksumAlgorithm_sha256"))
          .say("spdx:checksumValue", new Typed(distribution.sha256(), "xsd:hexBinary")));
    }
    return resource;
  }

  private static Resource property(GdField field, String value) {
    return new Resource(null, "schema:PropertyValue")
        .say("schema:propertyID", new Text(field.ckan(), null))
        .thai("schema:name", field.label())
        .say("schema:value", new Text(value, null));
  }

  private static void label(Resource of, String property, String type, String words) {
    if (!words.isBlank()) {
      of.say(property, new Resource(null, type).thai("skos:prefLabel", words));
    }
  }

  private static Resource agent(URI uri, String name) {
    return new Resource(uri, "foaf:Agent").thai("foaf:name", name);
  }

  private static Typed moment(Instant at) {
    return new Typed(Ocds.moment(at), "xsd:dateTime");
  }
}
