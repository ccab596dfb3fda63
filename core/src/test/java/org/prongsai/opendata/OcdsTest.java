package org.prongsai.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.procurement.Purchase;
import org.prongsai.procurement.RandomPurchases;

/** Releases and records; the numbers of companies are made up with a right check digit. */
class OcdsTest {

  static final Instant NOON = Instant.parse("2025-01-15T05:00:00Z");
  static final URI HERE = URI.create("https://example.go.th/data/ocds/releases.json");
  static final OcdsPublisher BY = new OcdsPublisher(OcidPrefix.unregistered("sao-example"), "sao-example",
      "องค์การบริหารส่วนตำบลสมมติ", URI.create("https://example.go.th/"),
      URI.create("https://creativecommons.org/licenses/by/4.0/"), URI.create("https://example.go.th/data/policy"), null);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 150;

  static Purchase purchase(String... more) {
    Map<String, String> cells = new HashMap<>(Map.of("work", "จ้างซ่อมถนนสายสมมติ", "province", "จังหวัดสมมติ",
        "budget", "500,000", "source", "ข้อบัญญัติงบประมาณ", "method", "วิธีคัดเลือก", "status", "ลงนามในสัญญาแล้ว",
        "reference", "498,500.50", "offers",
        "บริษัท สมมติ จำกัด เลขประจำตัวผู้เสียภาษี 0105556187729 ราคา 480,000 บาท\nนายสมมติ ตัวอย่าง ราคา 490,000 บาท",
        "supplier", "บริษัท สมมติ จำกัด", "tax-id", "0105556187729"));
    cells.putAll(Map.of("agreed", "480,000", "reason", "ราคาต่ำสุด", "contract", "12/2568", "day", "3 ม.ค. 2568",
        "project", "67129000001"));
    for (int i = 0; i < more.length; i += 2) {
      cells.put(more[i], more[i + 1]);
    }
    return Purchase.read(cells).orThrow();
  }

  private static JsonNode releases(Recorded... recorded) throws IOException {
    return JSON.readTree(Ocds.releasePackage(BY, HERE, NOON, List.of(recorded))).get("releases");
  }

  private static JsonNode release(String... more) throws IOException {
    return releases(new Recorded("2568-7", NOON, purchase(more))).get(0);
  }

  @Test
  void eachFactStandsWhereTheStandardHasIt() throws IOException {
    JsonNode release = release();
    assertEquals("unregistered-sao-example-2568-7", release.get("ocid").asText());
    assertEquals("2025-01-15T12:00:00+07:00", release.get("date").asText());
    assertEquals("[\"planning\",\"tender\",\"award\",\"contract\"]", release.get("tag").toString());
    assertEquals("ข้อบัญญัติงบประมาณ", release.at("/planning/budget/description").asText());
    assertEquals(500000, release.at("/planning/budget/amount/amount").asInt());
    assertEquals("THB", release.at("/planning/budget/amount/currency").asText());
    assertEquals("67129000001", release.at("/tender/id").asText());
    assertEquals(498500.5, release.at("/tender/value/amount").asDouble());
    assertEquals("selective", release.at("/tender/procurementMethod").asText());
    assertEquals("วิธีคัดเลือก", release.at("/tender/procurementMethodDetails").asText());
    assertEquals(2, release.at("/tender/numberOfTenderers").asInt());
    assertEquals(490000, release.at("/bids/details/1/value/amount").asInt());
    assertEquals("0105556187729", release.at("/awards/0/suppliers/0/id").asText());
    assertEquals(480000, release.at("/awards/0/value/amount").asInt());
    assertEquals("12/2568", release.at("/contracts/0/id").asText());
    assertEquals("2025-01-03T00:00:00+07:00", release.at("/contracts/0/dateSigned").asText());
    assertEquals("[\"tenderer\",\"supplier\"]", release.at("/parties/1/roles").toString());
    assertEquals("0105556187729", release.at("/parties/1/identifier/id").asText());
  }

  /** A bare purchase has a name and a buyer and nothing else. */
  @Test
  void whatTheOfficeDidNotSayIsNotInvented() throws IOException {
    Purchase bare = Purchase.read(Map.of("work", "ซื้อวัสดุ", "reference", "-", "supplier", "ไม่มี")).orThrow();
    JsonNode release = releases(new Recorded("1", NOON, bare)).get(0);
    assertEquals("[\"tender\"]", release.get("tag").toString());
    Set<String> names = new HashSet<>();
    release.fieldNames().forEachRemaining(names::add);
    assertEquals(Set.of("ocid", "id", "date", "language", "tag", "initiationType", "parties", "buyer", "tender"), names);
    assertEquals("{\"id\":\"1\",\"title\":\"ซื้อวัสดุ\","
        + "\"procuringEntity\":{\"id\":\"sao-example\",\"name\":\"องค์การบริหารส่วนตำบลสมมติ\"}}",
        release.get("tender").toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ยังไม่ได้ดำเนินการ      | planned
      ยังไม่ลงนามในสัญญา      | active
      สิ้นสุดสัญญา            | complete
      ยกเลิกการดำเนินการ      | cancelled
      อยู่ระหว่างดำเนินการ    |
      """)
  void theStateIsToldOnlyWhenItIsClear(String words, String status) throws IOException {
    JsonNode told = release("status", words).at("/tender/status");
    assertEquals(status, told.isMissingNode() ? null : told.asText());
  }

  @Test
  void aPersonsNumberIsNeverPublished() {
    String digits = "110000000000";
    String number = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream().map(last -> digits + last)
        .filter(one -> Purchase.read(Map.of("work", "ก", "supplier", "ข", "tax-id", one)) instanceof Outcome.Done)
        .findFirst().orElseThrow();
    List<Recorded> recorded = List.of(new Recorded("1", NOON, purchase("supplier", "นายสมมติ ตัวอย่าง", "tax-id", number)));
    assertFalse(Ocds.releasePackage(BY, HERE, NOON, recorded).contains(number));
    assertFalse(Ocds.recordPackage(BY, HERE, NOON, recorded).contains(number));
  }

  @Test
  void aPrefixThatIsNotRegisteredSaysSo() {
    assertTrue(BY.prefix().notice().orElseThrow().in(Language.THAI).contains("unregistered-sao-example"));
    assertTrue(OcidPrefix.registered("ocds-a1b2c3").orThrow().notice().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ocds-", "ocds-A1B2C3", "a1b2c3", "ocds-a1b2c3d", "unregistered-x"})
  void whatWasNotGivenOutIsRefused(String prefix) {
    var refused = assertInstanceOf(Outcome.Refused.class, OcidPrefix.registered(prefix));
    assertEquals(1, refused.problems().size());
  }

  @Test
  void whatWasToldBeforeIsAnUpdateAndTheRecordHoldsTheNewest() throws IOException {
    Recorded planned = new Recorded("1", NOON,
        Purchase.read(Map.of("work", "จ้างซ่อมถนน", "budget", "500,000", "status", "ยังไม่ได้ดำเนินการ")).orThrow());
    Recorded signed = new Recorded("1", NOON.plus(Duration.ofDays(30)), purchase("budget", "450,000"));
    JsonNode record = JSON.readTree(Ocds.recordPackage(BY, HERE, NOON, List.of(signed, planned))).at("/records/0");
    assertEquals("[\"planning\"]", record.at("/releases/0/tag").toString());
    assertEquals("[\"planningUpdate\",\"tender\",\"award\",\"contract\"]", record.at("/releases/1/tag").toString());
    JsonNode compiled = record.get("compiledRelease");
    assertEquals("[\"compiled\"]", compiled.get("tag").toString());
    assertEquals(record.get("ocid").asText() + "-2025-02-14T12:00:00+07:00", compiled.get("id").asText());
    assertEquals(450000, compiled.at("/planning/budget/amount/amount").asInt());
    assertEquals("complete", compiled.at("/tender/status").asText());
  }

  @Test
  void packagesOfAnyPurchasesFitTheSchemaAndTheirReferencesMeet() throws IOException {
    JsonSchema schema = schema();
    for (int seed = 0; seed < TRIES; seed++) {
      RandomPurchases random = new RandomPurchases(seed);
      List<Recorded> recorded = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        recorded.add(new Recorded("p" + i % 3, NOON.plusSeconds(i), random.next()));
      }
      String releases = Ocds.releasePackage(BY, HERE, NOON, recorded);
      assertEquals(Set.of(), schema.validate(releases, InputFormat.JSON), releases);
      String records = Ocds.recordPackage(BY, HERE, NOON, recorded);
      assertEquals(Set.of(), schema.validate(records, InputFormat.JSON), records);
      Set<String> ids = new HashSet<>();
      for (JsonNode release : JSON.readTree(releases).get("releases")) {
        assertTrue(ids.add(release.get("ocid").asText() + release.get("id").asText()), "each release once");
        referencesMeet(release);
      }
      JSON.readTree(records).get("records").forEach(record -> referencesMeet(record.get("compiledRelease")));
    }
  }

  private static void referencesMeet(JsonNode release) {
    Map<String, String> parties = new HashMap<>();
    release.get("parties").forEach(party ->
        assertEquals(null, parties.put(party.get("id").asText(), party.get("roles").toString()), "each party once"));
    release.at("/tender/tenderers").forEach(one -> hasRole(parties, one, "tenderer"));
    release.path("awards").forEach(award -> award.path("suppliers").forEach(one -> hasRole(parties, one, "supplier")));
    hasRole(parties, release.get("buyer"), "buyer");
    Set<String> awards = new HashSet<>();
    release.path("awards").forEach(award -> awards.add(award.get("id").asText()));
    release.path("contracts").forEach(contract -> assertTrue(awards.contains(contract.get("awardID").asText())));
  }

  private static void hasRole(Map<String, String> parties, JsonNode reference, String role) {
    assertTrue(parties.getOrDefault(reference.get("id").asText(), "").contains("\"" + role + "\""), reference.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "currency" : "THB"        | "currency" : "USD"
      "version" : "1.1"         | "version" : "1.2"
      +07:00"                   | Z"
      "amount" : 480000.00      | "amount" : "480000.00"
      "procurementMethod" : "selective" | "procurementMethod" : "twoStage"
      "awardID"                 | "awardId"
      "initiationType" : "tender", | ''
      """)
  void theSchemaRefusesWhatTheStandardDoesNotHave(String right, String wrong) throws IOException {
    String json = Ocds.releasePackage(BY, HERE, NOON, List.of(new Recorded("1", NOON, purchase())));
    assertEquals(Set.of(), schema().validate(json, InputFormat.JSON));
    String changed = json.replace(right, wrong);
    assertFalse(changed.equals(json), right);
    assertFalse(schema().validate(changed, InputFormat.JSON).isEmpty(), wrong);
  }

  private static JsonSchema schema() throws IOException {
    try (var in = Objects.requireNonNull(OcdsTest.class.getResourceAsStream("ocds-1.1-written.schema.json"))) {
      var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
      var config = com.networknt.schema.SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
      return factory.getSchema(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), config);
    }
  }
}
