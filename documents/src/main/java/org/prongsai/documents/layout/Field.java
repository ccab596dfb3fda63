package org.prongsai.documents.layout;

import java.util.EnumSet;
import java.util.Set;

/** The facts of a row that a layout can place. */
public enum Field {
  /** Running number within the table. */
  NUMBER("number", true, true),
  TABLE("table", true, false),
  CODES("codes", true, true),
  INSTRUMENT("instrument", true, true),
  INDICATOR("indicator", true, true),
  SUB_INDICATOR("subIndicator", true, true),
  PART("part", true, false),
  GROUP("group", false, true),
  /** The heading cell of a measure as printed; the name of a disclosed item. */
  TOPIC("topic", true, true),
  ISSUE("issue", true, false),
  MEASURES("measures", true, false),
  STEPS("steps", true, false),
  COMPONENTS("components", false, true),
  UNITS("units", true, true),
  DATES("dates", true, false),
  FOLLOW_UP("followUp", true, false),
  BUDGET("budget", true, false),
  SUCCESS("success", true, false),
  STATUS("status", true, true),
  PROGRESS("progress", true, true),
  RESULTS("results", true, false),
  OUTCOMES("outcomes", true, false),
  PROBLEMS("problems", true, false),
  SUGGESTIONS("suggestions", true, false),
  SPENT("spent", true, false),
  EVENTS("events", true, false),
  FOLLOWED_UP("followedUp", true, false),
  LINKS("links", true, false),
  FILES("files", true, false);

  /** What a reader would miss if no column showed it; the others only say where a row belongs. */
  static final Set<Field> CONTENT = EnumSet.range(TOPIC, FILES);

  /** What only a report of work done has; a plan of measures does not want for it. */
  static final Set<Field> OF_WORK_DONE = EnumSet.range(STATUS, FILES);

  private final String code;
  private final boolean ofRows;
  private final boolean ofDisclosure;

  Field(String code, boolean ofRows, boolean ofDisclosure) {
    this.code = code;
    this.ofRows = ofRows;
    this.ofDisclosure = ofDisclosure;
  }

  /** As written in layout files. */
  public String code() {
    return code;
  }

  public boolean isOf(Layout.Source source) {
    return source == Layout.Source.ROWS ? ofRows : ofDisclosure;
  }
}
