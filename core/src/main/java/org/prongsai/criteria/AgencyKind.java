package org.prongsai.criteria;

import java.util.Optional;

/** The kinds of agencies that criteria distinguish; the codes are those of the agency-year form. */
public enum AgencyKind {
  SUBDISTRICT_ORGANISATION("sao"),
  SUBDISTRICT_MUNICIPALITY("subdistrict-municipality"),
  TOWN_MUNICIPALITY("town-municipality"),
  CITY_MUNICIPALITY("city-municipality"),
  PROVINCIAL_ORGANISATION("pao"),
  SPECIAL_LOCAL("special"),
  PROVINCE("province"),
  DEPARTMENT("department"),
  UNIVERSITY("university"),
  SCHOOL("school"),
  HOSPITAL("hospital"),
  STATE_ENTERPRISE("state-enterprise"),
  PUBLIC_ORGANISATION("public-organisation"),
  FUND("fund"),
  INDEPENDENT("independent"),
  OTHER("other");

  private final String code;

  AgencyKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<AgencyKind> ofCode(String code) {
    for (AgencyKind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Local governments: they show a political and a permanent side. */
  public boolean isLocalGovernment() {
    return ordinal() <= SPECIAL_LOCAL.ordinal();
  }
}
