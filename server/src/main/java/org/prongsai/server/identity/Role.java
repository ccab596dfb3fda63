package org.prongsai.server.identity;

import java.util.Locale;
import org.prongsai.message.Message;

/** What somebody is in an agency. One person may be several things at once. */
public enum Role {
  /** เจ้าหน้าที่ผู้รับผิดชอบ ITA */
  OFFICER,
  /** เจ้าหน้าที่ของสำนัก กอง */
  UNIT,
  /** หัวหน้าสำนักปลัด */
  HEAD,
  /** ปลัด */
  CLERK,
  /** นายก */
  MAYOR,
  /** ผู้อ่านทาน ผู้ตรวจ */
  READER,
  /** ผู้ดูแลระบบของหน่วยงาน */
  ADMINISTRATOR,
  /** ผู้กำกับดูแลหลายหน่วยงาน */
  OVERSEER;

  /** As in the commands and the database: {@code officer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message label() {
    return Message.of("identity.role." + code());
  }
}
