package org.prongsai.server.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.criteria.Item;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Ui;

/** An item of which two people stated something at once; {@code who} saved theirs first. */
record Clash(Item item, Disclosed mine, Disclosed theirs, String who) {

  static List<Difference> differences(Ui ui, List<Clash> clashes) {
    return clashes.stream().map(clash -> new Difference(clash.item().code(), Line.name(ui, clash.item()),
        said(ui, clash.mine()), said(ui, clash.theirs()))).toList();
  }

  /** Everybody who saved before: several may have, each another item. */
  static String who(List<Clash> clashes) {
    return clashes.stream().map(Clash::who).distinct().collect(Collectors.joining(", "));
  }

  private static String said(Ui ui, Disclosed disclosed) {
    return String.join("\n", List.of(ui.say(Line.label(disclosed.status())), String.join(", ", disclosed.units()),
        String.join("\n", disclosed.done()))).strip();
  }
}
