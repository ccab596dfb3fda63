package org.prongsai.procurement;

import java.util.Map;

/**
 * A table that offices fill or export.
 *
 * @param id {@code ita-2567}, {@code sakhoro-1} or {@code e-gp}
 * @param standing how sure its headings are: "agency copy", "general knowledge"
 * @param source where they were read
 * @param columns the headings word by word, in their order
 */
public record ProcurementForm(String id, String name, String standing, String source, Map<Field, String> columns) {

  /** The 16 columns of 2567–68. */
  public static ProcurementForm ita2567() {
    return Headings.form("ita-2567");
  }

  /** The monthly summary of ประกาศคณะกรรมการข้อมูลข่าวสารของราชการ. */
  public static ProcurementForm sakhoro1() {
    return Headings.form("sakhoro-1");
  }

  public static ProcurementForm eGp() {
    return Headings.form("e-gp");
  }
}
