package org.prongsai.opendata;

/** How often data are renewed: in the words of the government's catalogue, and in the list of frequencies that DCAT uses. */
public enum Frequency {
  YEARLY("ปี", "ANNUAL"),
  HALF_YEARLY("ครึ่งปี", "ANNUAL_2"),
  QUARTERLY("ไตรมาส", "QUARTERLY"),
  MONTHLY("เดือน", "MONTHLY"),
  WEEKLY("สัปดาห์", "WEEKLY"),
  DAILY("วัน", "DAILY"),
  HOURLY("ชั่วโมง", "HOURLY"),
  CONTINUOUS("ตามเวลาจริง", "UPDATE_CONT"),
  NEVER("ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล", "NEVER"),
  OTHER("อื่นๆ", "OTHER"),
  UNKNOWN("ไม่ทราบ", "UNKNOWN");

  private static final String LIST = "http://publications.europa.eu/resource/authority/frequency/";

  private final String unit;
  private final String code;

  Frequency(String unit, String code) {
    this.unit = unit;
    this.code = code;
  }

  public String unit() {
    return unit;
  }

  String iri() {
    return LIST + code;
  }
}
