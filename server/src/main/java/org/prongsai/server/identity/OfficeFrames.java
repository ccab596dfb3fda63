package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.server.web.Frame;
import org.prongsai.server.web.FrameSource;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** The frame around a page: agency, person, menu. */
@Component
class OfficeFrames implements FrameSource {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final List<MenuItem> items;
  private final Clock clock;

  OfficeFrames(List<MenuItem> items, Clock clock) {
    this.clock = clock;
    this.items = items.stream().sorted(Comparator.comparingInt(MenuItem::place)).toList();
  }

  @Override
  public Frame frame(HttpServletRequest request) {
    if (request.getAttribute(Doorkeeper.PERSON) instanceof Person person) {
      return new Frame(person.agency().name(), person.office(), person.name(), person.position(),
          menu(person, request.getRequestURI(), year(request)), person.agency().sample() != null);
    }
    SignedIn signedIn = Doorkeeper.signedIn();
    return signedIn == null ? Frame.PUBLIC : new Frame(null, "/office", signedIn.name(), "", List.of(), false);
  }

  /** The fiscal year that the page is about; the running one where the address names none. */
  private int year(HttpServletRequest request) {
    return Optional.ofNullable(Doorkeeper.pathVariables(request).get("year")).flatMap(FiscalYear::parse)
        .orElseGet(() -> FiscalYear.of(LocalDate.ofInstant(clock.instant(), BANGKOK))).year();
  }

  private List<Frame.Entry> menu(Person person, String here, int year) {
    return items.stream().filter(item -> person.may(item.deed())).map(item -> {
      String path = person.office() + item.path().replace("{year}", String.valueOf(year));
      return new Frame.Entry(item.name(), path, item.icon(),
          item.path().isEmpty() ? here.equals(path) : here.equals(path) || here.startsWith(path + "/"));
    }).toList();
  }
}
