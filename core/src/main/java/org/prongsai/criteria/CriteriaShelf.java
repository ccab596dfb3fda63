package org.prongsai.criteria;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * A folder of criteria files, one {@code ID.yaml} for each. A file is read only when it is asked for.
 *
 * @param folder may hold other files: only a name made of letters, a hyphen and a year, as in {@code ita-2568.yaml},
 *     is taken for criteria
 */
public record CriteriaShelf(Path folder) {

  private static final String FILE = "[a-z0-9]+(-[a-z0-9]+)*-\\d{4}\\.yaml";

  /** The ids of the files, in the order of the alphabet: frameworks together, years ascending. */
  public Outcome<List<String>> ids() {
    List<String> ids = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.matches(FILE)) {
          ids.add(name.substring(0, name.length() - ".yaml".length()));
        }
      }
    } catch (IOException e) {
      return Outcome.refused(Problem.of(Findings.ROOM, 251, Place.of(folder.toString())));
    }
    Collections.sort(ids);
    return Outcome.done(ids);
  }

  /** Reads one file; an id that is not there is refused with those that are. */
  public Outcome<Criteria> load(String id) {
    Path file = folder.resolve(id + ".yaml");
    if (!(id + ".yaml").matches(FILE) || !Files.exists(file)) {
      return ids().then(known -> Outcome.refused(unknown(id, known)));
    }
    return CriteriaReader.read(file).then(criteria -> criteria.id().equals(id)
        ? Outcome.done(criteria)
        : Outcome.refused(Problem.of(Findings.ROOM, 252, Place.of(file.toString()), criteria.id())));
  }

  private Problem unknown(String id, List<String> known) {
    Message hint = known.isEmpty()
        ? Message.of("criteria.suggestion.no-criteria", folder.toString())
        : Message.of("source.hint.all", String.join(", ", known));
    return Problem.of(Findings.ROOM, 250, Place.NOWHERE, id, hint);
  }
}
