package org.prongsai.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.message.Outcome;
import org.prongsai.source.DataFile;

/**
 * All forms.
 *
 * @param ministries to which kinds of agencies belong, as forms of the state ask for it; a kind that is missing has none
 */
public record Forms(List<FormKind> all, Map<AgencyKind, String> ministries) {

  public Forms {
    all = List.copyOf(all);
    ministries = Map.copyOf(ministries);
  }

  /** Reads {@code forms.yaml} of a folder of criteria files. */
  public static Outcome<Forms> read(Path folder) {
    return DataFile.read(folder.resolve("forms.yaml")).then(FormsReader::forms);
  }

  public Optional<FormKind> find(String code) {
    return all.stream().filter(form -> form.code().equals(code)).findFirst();
  }
}
