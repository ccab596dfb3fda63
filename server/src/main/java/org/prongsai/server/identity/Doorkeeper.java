package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Open;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Stands before every handler: lets nobody in whom the handler's annotation does not let in. */
@Component
class Doorkeeper implements HandlerInterceptor {

  static final String PERSON = Person.class.getName();

  private final Agencies agencies;
  private final PeopleStore people;
  private final Steads steads;

  Doorkeeper(Agencies agencies, PeopleStore people, Steads steads) {
    this.agencies = agencies;
    this.people = people;
    this.steads = steads;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Open.class)
        || method.getBeanType().getPackageName().startsWith("org.springframework")) {
      return true;
    }
    Allowed allowed = method.getMethodAnnotation(Allowed.class);
    if (allowed == null) {
      if (method.hasMethodAnnotation(SignedInOnly.class) && signedIn() != null) {
        return true;
      }
      throw new AccessDeniedException("no deed named at " + method);
    }
    Person person = person(request).orElseThrow(NotThere::new);
    if (!person.may(allowed.value())) {
      throw new AccessDeniedException(allowed.value().name());
    }
    request.setAttribute(PERSON, person);
    return true;
  }

  private Optional<Person> person(HttpServletRequest request) {
    SignedIn signedIn = signedIn();
    String slug = pathVariables(request).get("agency");
    if (signedIn == null || slug == null) {
      return Optional.empty();
    }
    String screen = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    return agencies.find(slug).flatMap(agency -> people.member(agency.id(), signedIn.account())
        .map(member -> person(member, agency, screen)).map(self -> steads.acting(self, request))
        .map(self -> self.withUnits(agencies.withBelow(agency.id(), self.units()))));
  }

  private static Person person(Member member, Agency agency, String screen) {
    return new Person(member.account(), member.name(), member.position(), agency, member.roles(), member.units(), null,
        screen);
  }

  @SuppressWarnings("unchecked")
  static Map<String, String> pathVariables(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : (Map<String, String>) variables;
  }

  static @Nullable SignedIn signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
  }
}
