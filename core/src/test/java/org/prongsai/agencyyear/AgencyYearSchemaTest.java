package org.prongsai.agencyyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.message.Outcome;

/** The published JSON Schema and the reader agree on what an agency-year file is. */
class AgencyYearSchemaTest {

  private static final Path SAMPLES = Path.of(System.getProperty("prongsai.home"), "samples");
  private static final JsonSchema SCHEMA = schema();

  @ParameterizedTest
  @MethodSource("org.prongsai.agencyyear.SampleFilesTest#samples")
  void everySampleIsValid(Path file) {
    String json = AgencyYearJson.write(AgencyYearReader.read(file).orThrow());
    assertEquals(Set.of(), SCHEMA.validate(json, InputFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "fiscalYear" : 2569          | "fiscal_year" : 2569
      "fiscalYear" : 2569          | "fiscalYear" : "2569"
      "fiscalYear" : 2569          | "fiscalYear" : 2026
      "fiscalYear" : 2569,         | ''
      "kind" : "sao"               | "kind" : "village"
      "format" : "prongsai/agency-year/1" | "format" : "prongsai/agency-year/9"
      "score" : 91.59              | "score" : 191.59
      "score" : 91.59              | "score" : -1
      "score" : 91.59              | "score" : "91.59"
      "code" : "I7"                | "code" : "7I"
      "code" : "total"             | "code" : "sum"
      "role" : "period"            | "role" : "sometime"
      "kind" : "range"             | "kind" : "stretch"
      "start" : "2025-10-01"       | "start" : "2568-10"
      "units" : [ "กองคลัง" ]      | "units" : "กองคลัง"
      "table" : "1"                | "tabel" : "1"
      """)
  void whatTheReaderRefusesTheSchemaRefusesToo(String right, String wrong) {
    String json = AgencyYearJson.write(AgencyYearReader.read(SAMPLES.resolve("seed-3.yaml")).orThrow());
    String mutated = json.replaceFirst(java.util.regex.Pattern.quote(right),
        java.util.regex.Matcher.quoteReplacement(wrong));
    assertFalse(mutated.equals(json), "nothing to change: " + right);
    assertInstanceOf(Outcome.Refused.class, AgencyYearReader.parse("mutated", mutated));
    assertFalse(SCHEMA.validate(mutated, InputFormat.JSON).isEmpty(), wrong);
  }

  /** The invented sample says money both ways, and an occasion. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "none" : true       | "none" : false
      "none" : true       | "none" : true, "baht" : 1
      "baht" : 15000      | "baht" : -1
      "baht" : 15000      | "bath" : 15000
      "venue" :           | "place" :
      """)
  void whatTheReaderRefusesOfARowTheSchemaRefusesToo(String right, String wrong) {
    String json = AgencyYearJson.write(AgencyYearReader.read(SAMPLES.resolve("invented-municipality.yaml")).orThrow());
    String mutated = json.replaceFirst(java.util.regex.Pattern.quote(right),
        java.util.regex.Matcher.quoteReplacement(wrong));
    assertFalse(mutated.equals(json), "nothing to change: " + right);
    assertInstanceOf(Outcome.Refused.class, AgencyYearReader.parse("mutated", mutated));
    assertFalse(SCHEMA.validate(mutated, InputFormat.JSON).isEmpty(), wrong);
  }

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(SAMPLES.resolve("agency-year.schema.json")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
