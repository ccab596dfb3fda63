package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.web.Frame;
import org.prongsai.server.web.FrameSource;
import org.prongsai.server.web.Tab;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** The frame around a page: agency, person, menu. */
@Component
class OfficeFrames implements FrameSource {

  private final List<MenuItem> items;
  private final OfficeYears years;

  OfficeFrames(List<MenuItem> items, OfficeYears years) {
    this.years = years;
    this.items = items.stream().sorted(Comparator.comparingInt(MenuItem::place)).toList();
  }

  @Override
  public Frame frame(HttpServletRequest request) {
    if (request.getAttribute(Doorkeeper.PERSON) instanceof Person person) {
      int year = year(request, person);
      String home = person.may(Deed.SEE_OFFICE) ? person.office() : person.office() + "/results";
      return new Frame(person.agency().name(), home, person.name(), person.position(),
          menu(person, request.getRequestURI(), year), years(person, year), person.agency().sample() != null,
          own(person.may(Deed.SEE_OFFICE) ? person.office() : null, request.getRequestURI()), acting(person));
    }
    SignedIn signedIn = Doorkeeper.signedIn();
    return signedIn == null ? Frame.PUBLIC : new Frame(null, "/office", signedIn.name(), "", List.of(),
        List.of(), false, own(null, request.getRequestURI()), null);
  }

  private static @Nullable Message acting(Person person) {
    Person.Stead stead = person.actingFor();
    return stead == null ? null
        : Message.of("identity.acting.now", stead.name(), stead.position().isEmpty() ? "–" : stead.position());
  }

  private static List<Frame.Entry> own(@Nullable String office, String here) {
    List<Frame.Entry> own = new ArrayList<>();
    own.add(new Frame.Entry(Message.of("identity.account.title"), "/account", "key", here.equals("/account")));
    if (office != null) {
      String acting = office + "/acting";
      own.add(new Frame.Entry(Message.of("identity.acting.mine"), acting, "person-check", here.equals(acting)));
    }
    return own;
  }

  /** The fiscal year whose work the page belongs to: results belong to the year after, which mends them. */
  private int year(HttpServletRequest request, Person person) {
    return named(request, "year").or(() -> named(request, "resultYear").map(year -> year + 1))
        .orElseGet(() -> years.atWork(person.agency().id()));
  }

  private static Optional<Integer> named(HttpServletRequest request, String variable) {
    return Optional.ofNullable(Doorkeeper.pathVariables(request).get(variable)).flatMap(FiscalYear::parse)
        .map(FiscalYear::year);
  }

  private List<Tab> years(Person person, int shown) {
    return !person.may(Deed.SEE_OFFICE) ? List.of() : years.of(person.agency().id()).stream().map(year ->
        new Tab(String.valueOf(year), person.office() + "/" + year, year == shown)).toList();
  }

  private List<Frame.Entry> menu(Person person, String here, int year) {
    return items.stream().filter(item -> person.may(item.deed())).map(item -> {
      String path = person.office() + item.path().replace("{year}", String.valueOf(year))
          .replace("{resultYear}", String.valueOf(year - 1));
      return new Frame.Entry(item.name(), path, item.icon(),
          item.path().isEmpty() ? here.equals(path) || here.equals(path + "/" + year) : here.equals(path) || here.startsWith(path + "/"));
    }).toList();
  }
}
