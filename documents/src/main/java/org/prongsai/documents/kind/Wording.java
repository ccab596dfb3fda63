package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** What documents say in Thai, and how they say what is missing. */
final class Wording {

  private static final String ROOM = "documents/kind";

  private Wording() {}

  static String text(String key, Object... arguments) {
    return new Message(ROOM + "/wording." + key, List.of(arguments)).in(Language.THAI);
  }

  static <T> Outcome<T> missing(int number, ReportKind kind, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = kind.code();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Outcome.refused(Problem.of(ROOM, number, Place.NOWHERE, all));
  }
}
