package org.prongsai.opendata;

/**
 * The 14 mandatory fields of the government's metadata (คำอธิบายข้อมูลส่วนหลัก of มาตรฐานคำอธิบายข้อมูล), with their names
 * in the catalogue's CKAN (ckanext-thai_gdc) and on its forms. The rate of updates is one field, told by its unit.
 */
public enum GdField {
  DATA_TYPE("data_type", "ประเภทชุดข้อมูล"),
  TITLE("title", "ชื่อชุดข้อมูล"),
  ORGANISATION("owner_org", "องค์กร"),
  CONTACT("maintainer", "ชื่อฝ่ายงานสำหรับติดต่อ"),
  CONTACT_EMAIL("maintainer_email", "อีเมลสำหรับติดต่อ"),
  KEYWORDS("tag_string", "คำสำคัญ"),
  DESCRIPTION("notes", "รายละเอียด"),
  OBJECTIVE("objective", "วัตถุประสงค์"),
  FREQUENCY("update_frequency_unit", "ความถี่ในการปรับปรุงข้อมูล"),
  COVERAGE("geo_coverage", "ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่"),
  DATA_SOURCE("data_source", "แหล่งที่มา"),
  DATA_FORMAT("data_format", "รูปแบบการเก็บข้อมูล"),
  CATEGORY("data_category", "หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ"),
  LICENSE("license_id", "สัญญาอนุญาตให้ใช้ข้อมูล");

  private final String ckan;
  private final String label;

  GdField(String ckan, String label) {
    this.ckan = ckan;
    this.label = label;
  }

  /** The name of the field in the catalogue's CKAN. */
  public String ckan() {
    return ckan;
  }

  /** The Thai name, as the catalogue shows it. */
  public String label() {
    return label;
  }
}
