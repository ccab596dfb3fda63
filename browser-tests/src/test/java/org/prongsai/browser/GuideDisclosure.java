package org.prongsai.browser;

/** What the guide says of the yearly plans and of disclosure, done step by step. */
record GuideDisclosure(Demo demo, Visit officer) {

  private static final String PLANS = "/office/tuayang/2570/plans";
  private static final String REGISTERS = "/office/tuayang/2570/registers";
  private static final String LIST = "/office/tuayang/2570/disclosure";

  void plans() {
    try (GuidePage guide = new GuidePage("plans")) {
      guide.meet(officer.open(PLANS)).meet(officer.press("แผนดำเนินงานและการใช้จ่ายงบประมาณ"));
      officer.press("เพิ่มกิจกรรม").type("โครงการ/กิจกรรม", "ปรับปรุงถนนสายหลัก หมู่ที่ ๓").type("จำนวนเงิน (บาท)", "๑๒๐,๐๐๐");
      guide.picture(officer, "plans", "h1");
      guide.meet(officer.press("บันทึก")).meet(officer.press("เห็นชอบร่าง"));
      guide.meet(officer.press("ปรับปรุงถนนสายหลัก หมู่ที่ ๓")).meet(officer.open("/office/tuayang/2570/progress"));
    }
  }

  void registers() {
    try (GuidePage guide = new GuidePage("registers")) {
      guide.meet(officer.open(REGISTERS)).meet(officer.press("ข้อมูลการติดต่อ")).meet(officer.press("เพิ่มรายการ"));
      officer.type("ที่อยู่หน่วยงาน", "๙๙ หมู่ที่ ๑ ตำบลตัวอย่าง").type("หมายเลขโทรศัพท์", "๐ ๒๐๐๐ ๐๐๐๐");
      guide.picture(officer.tick("ไม่มีหมายเลขโทรสาร"), "registers", "h1");
      guide.meet(officer.press("บันทึก")).meet(officer.open(REGISTERS + "/service-counts/import"));
      officer.type("ตาราง", "บริการ\tเดือน\tที่หน่วยงาน\tทางออนไลน์\nขออนุญาต\tต.ค. 69\t6\t0");
      guide.meet(officer.press("บันทึกทุกแถว")).meet(officer.open(REGISTERS + "/gifts"));
      guide.meet(officer.press("ระบุว่า ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา"));
      guide.meet(officer.open("/office/tuayang/2566/registers/procurement"));
      guide.meet(officer.open("/office/tuayang/2567/registers/laws")).meet(officer.press("คัดลอก 3 รายการจากปี 2566"));
      guide.meet(officer.press("ยืนยัน 3 รายการ"));
    }
  }

  void items() {
    prove("/office/tuayang/2569/disclosure/O1", "โครงสร้างส่วนราชการ ปี 2569");
    try (GuidePage guide = new GuidePage("disclosure")) {
      guide.picture(officer.open(LIST), "disclosure", "h1");
      guide.meet(officer.press("คัดลอกจากปี")).meet(officer.open(LIST + "/table")).meet(officer.open(LIST + "/O1"));
      officer.page().locator("main input[id^=c][name=components]").first().check();
      guide.meet(officer).meet(officer.press("ใช้กับปีนี้"));
      officer.page().locator("input[name=kind][value=ADDRESS]").check();
      officer.type("ที่อยู่เว็บ (URL)", "https://www.example.go.th/structure").type("ชื่อที่ประชาชนเห็น", "โครงสร้างส่วนราชการ");
      officer.page().locator("input[name=components]").last().check();
      guide.picture(officer, "disclosure-item", "h1");
      guide.meet(officer.press("เพิ่มหลักฐาน")).meet(officer.press("ตรวจก่อนผู้ประเมิน")).meet(officer.press("ดูตัวอย่างก่อนเผยแพร่"));
      guide.meet(officer.open(LIST + "/O1").press("ส่งให้ผู้อ่านคนที่สอง"));
      read(guide);
      guide.meet(officer.open(LIST + "/O1").press("เผยแพร่"));
      prove(LIST + "/O1", "แผนผังแสดงโครงสร้าง");
      guide.meet(officer).meet(officer.press("เผยแพร่ฉบับใหม่"));
      officer.tick("สำนักปลัดเทศบาล").type("กำหนดเผยแพร่", "ภายในเดือนมีนาคม 2570").press("บันทึก");
      guide.meet(officer).meet(officer.open(LIST)).meet(officer.open("/a/tuayang")).meet(officer.open("/a/tuayang/ita/2570")).meet(officer.open("/a/tuayang/ita/2570/O1"));
      guide.meet(officer.open("/office/tuayang/2570/papers"));
    }
  }

  private void read(GuidePage guide) {
    try (Visit head = demo.visit(Visit.DESK).signIn(demo.account("head", "tuayang"))) {
      guide.meet(head.open(LIST + "/O1")).meet(head.press("อ่านแล้ว เห็นว่าเผยแพร่ได้"));
    }
  }

  private void prove(String item, String title) {
    officer.open(item).page().locator("input[name=kind][value=ADDRESS]").check();
    officer.type("ที่อยู่เว็บ (URL)", "https://www.example.go.th/page").type("ชื่อที่ประชาชนเห็น", title);
    officer.page().locator("input[name=components]").last().check();
    officer.press("เพิ่มหลักฐาน");
  }
}
