package org.prongsai.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.prongsai.procurement.RandomPurchases;

/**
 * Against the official schemas, for whoever has fetched release-package-schema.json, record-package-schema.json,
 * release-schema.json and versioned-release-validation-schema.json from {@value #OFFICIAL} into a folder:
 * {@code -Dprongsai.ocds.schemas=FOLDER}.
 */
@EnabledIfSystemProperty(named = "prongsai.ocds.schemas", matches = ".+")
class OfficialOcdsSchemaTest {

  private static final String OFFICIAL = "https://standard.open-contracting.org/schema/1__1__5/";
  private static final int TRIES = 100;

  @Test
  void packagesOfAnyPurchasesFitTheOfficialSchema() {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomPurchases random = new RandomPurchases(seed);
      List<Recorded> recorded = IntStream.range(0, 5)
          .mapToObj(i -> new Recorded("p" + i % 3, OcdsTest.NOON.plusSeconds(i), random.next())).toList();
      assertFits("release-package-schema.json", Ocds.releasePackage(OcdsTest.BY, OcdsTest.HERE, OcdsTest.NOON, recorded));
      assertFits("record-package-schema.json", Ocds.recordPackage(OcdsTest.BY, OcdsTest.HERE, OcdsTest.NOON, recorded));
    }
  }

  private static void assertFits(String schema, String json) {
    assertEquals(Set.of(), schema(schema).validate(json, InputFormat.JSON), json);
  }

  private static JsonSchema schema(String name) {
    String folder = Path.of(System.getProperty("prongsai.ocds.schemas")).toUri().toString();
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4,
        builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(OFFICIAL, folder)));
    return factory.getSchema(SchemaLocation.of(OFFICIAL + name),
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }
}
