package org.prongsai.opendata;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.prongsai.thai.DateRange;

/** A made-up agency's catalogue. */
final class Catalogues {

  static final String CSV = "ที่,งาน\r\n1,จ้างซ่อมถนน\r\n";

  private Catalogues() {}

  /** @param root address of the server, ending in a slash */
  static Catalogue at(String root) {
    return new Catalogue(URI.create(root + "catalog"), "บัญชีข้อมูล อบต.สมมติ",
        "ชุดข้อมูลที่เปิดเผย\nทั้งหมด \"ข้อมูลสมมติ\" C:\\ก\tข",
        "องค์การบริหารส่วนตำบลสมมติ", URI.create("https://example.go.th/"), OcdsTest.NOON,
        List.of(dataset(root, "purchases", "purchases.csv"), dataset(root, "months", "months.csv")));
  }

  static Dataset dataset(String root, String name, String file) {
    URI address = URI.create(root + file);
    return new Dataset(URI.create(root + "dataset/" + name), "ข้อมูลระเบียน", "รายการจัดซื้อจัดจ้าง " + name,
        "องค์การบริหารส่วนตำบลสมมติ", "กองคลัง", "finance@example.go.th", List.of("จัดซื้อจัดจ้าง", "ITA"),
        "รายการทั้งหมดของปี 2568", List.of("พันธกิจหน่วยงาน", "กฎหมายที่เกี่ยวข้อง"), Frequency.MONTHLY,
        "เทศบาล/อบต.", "กองคลัง", List.of("CSV", "JSON"), "ข้อมูลสาธารณะ", "Creative Commons Attributions",
        URI.create("https://creativecommons.org/licenses/by/4.0/"), URI.create(root + "page/" + name),
        new DateRange(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)), OcdsTest.NOON, OcdsTest.NOON,
        List.of(new Distribution("ตาราง CSV", address, address, "text/csv", (long) bytes().length,
            sha256(bytes()), OcdsTest.NOON)));
  }

  static byte[] bytes() {
    return CSV.getBytes(StandardCharsets.UTF_8);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
