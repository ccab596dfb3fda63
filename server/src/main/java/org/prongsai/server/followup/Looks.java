package org.prongsai.server.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.files.FileKind;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Task;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/** How the things of follow-up are shown: words, icons, tones. */
final class Looks {

  private static final int DAYS_NEAR = 7;

  private Looks() {}

  static Status of(Piece piece, LocalDate today) {
    if (piece.isReturned()) {
      return Status.of(Tone.BAD, Icon.ARROW_RETURN_LEFT, "followup.piece.returned");
    }
    if (piece.isLeftOut()) {
      return Status.of(Tone.WAIT, Icon.HOURGLASS_SPLIT, "followup.piece.left-out");
    }
    if (!piece.isOpen()) {
      return Status.of(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, "followup.piece.done");
    }
    if (!piece.owed()) {
      return Status.of(Tone.INFO, Icon.ARROW_REPEAT, "followup.piece.continued",
          String.valueOf(piece.activity().continuedIn()));
    }
    if (piece.isLate(today)) {
      return Status.of(Tone.BAD, Icon.EXCLAMATION_TRIANGLE_FILL, "followup.piece.late");
    }
    if (piece.reports().isEmpty()) {
      return Status.of(Tone.WAIT, Icon.HOURGLASS_SPLIT, "followup.piece.first");
    }
    return piece.isWaiting() ? Status.of(Tone.WAIT, Icon.HOURGLASS_SPLIT, "followup.piece.due")
        : Status.of(Tone.INFO, Icon.CIRCLE_HALF, "followup.piece.reported");
  }

  /** When it is due, in words; empty when no day is fixed. */
  static String due(@Nullable LocalDate due, LocalDate today, Ui ui) {
    if (due == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(today, due);
    return days < 0 ? ui.say("followup.due.late", due, String.valueOf(-days))
        : days == 0 ? ui.say("followup.due.today") : ui.say("followup.due.by", due);
  }

  static Tone dueTone(@Nullable LocalDate due, LocalDate today) {
    return due == null || due.isAfter(today.plusDays(DAYS_NEAR)) ? Tone.PLAIN : due.isBefore(today) ? Tone.BAD : Tone.WAIT;
  }

  static Task task(Piece piece, LocalDate today, String path, boolean named, Ui ui) {
    List<String> about = new ArrayList<>();
    if (named) {
      about.add(whose(piece, ui));
    }
    about.add(ui.say("followup.piece.proofs", String.valueOf(piece.proofs())));
    LocalDate due = piece.isOpen() && piece.owed() ? piece.due(today) : null;
    return new Task(piece.activity().name(), path, due(due, today, ui), dueTone(due, today), about, of(piece, today));
  }

  /** Whose piece it is: the unit's name, or that it is the whole. */
  static String whose(Piece piece, Ui ui) {
    return piece.unit() == null ? ui.say("followup.whole") : piece.unitName();
  }

  static List<Choice> standings(Ui ui) {
    return Arrays.stream(Standing.values()).map(each -> Choice.of(each.name(), ui.say(each.label()))).toList();
  }

  static Icon icon(StoredFile file) {
    return switch (file.kind()) {
      case JPEG, PNG, GIF, WEBP, HEIC -> Icon.FILE_EARMARK_IMAGE;
      case PDF -> Icon.FILE_EARMARK_PDF;
      case DOC, DOCX, ODT -> Icon.FILE_EARMARK_WORD;
      case XLS, XLSX, ODS, CSV -> Icon.FILE_EARMARK_EXCEL;
      case PPT, PPTX, ODP -> Icon.FILE_EARMARK;
      case TEXT -> Icon.FILE_EARMARK_TEXT;
    };
  }

  /** Size, and what a reader has to know before opening it. */
  static String about(StoredFile file, Ui ui) {
    String size = file.size() < 1_000_000 ? ui.say("followup.file.kilobytes", String.valueOf(Math.max(1, file.size() / 1000)))
        : ui.say("followup.file.megabytes", String.valueOf(file.size() / 1_000_000) + "." + file.size() / 100_000 % 10);
    String warning = file.standing() == StoredFile.Standing.HELD ? ui.say("followup.file.held")
        : file.standing() == StoredFile.Standing.INFECTED ? ui.say("followup.file.infected")
        : file.macros() ? ui.say("followup.file.macros") : "";
    return warning.isEmpty() ? size : size + " · " + warning;
  }

  static String accept() {
    return FileKind.ACCEPT;
  }
}
