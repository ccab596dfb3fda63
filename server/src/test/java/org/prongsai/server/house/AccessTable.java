package org.prongsai.server.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Role;
import org.prongsai.server.identity.SignedInOnly;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.web.Open;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the server with who may ask it, read from the handlers' annotations. */
final class AccessTable {

  /** To whom an address answers. */
  enum Gate { EVERYONE, SIGNED_IN, MEMBERS }

  /**
   * @param pattern as the handler declares it, variables without their expressions
   * @param deed null unless it is for members of the agency
   */
  record Address(String method, String pattern, Gate gate, @Nullable Deed deed) {

    boolean isFor(Role role) {
      return deed == null || deed.roles().contains(role);
    }

    private String line() {
      String needs = switch (gate) {
        case EVERYONE -> "everyone";
        case SIGNED_IN -> "signed in";
        case MEMBERS -> "`" + deed + "`";
      };
      return "| " + method + " | `" + pattern + "` | " + needs + " | " + Arrays.stream(Role.values())
          .map(role -> isFor(role) ? "✓" : " ").collect(Collectors.joining(" | ")) + " |";
    }
  }

  private AccessTable() {}

  static List<Address> addresses() {
    return TestServer.running().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods().entrySet().stream()
        .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("org.prongsai"))
        .flatMap(each -> each.getKey().getPatternValues().stream().flatMap(pattern ->
            methods(each.getKey().getMethodsCondition().getMethods().stream().map(RequestMethod::name).toList())
                .map(method -> address(method, pattern, each.getValue()))))
        .sorted(Comparator.comparing(Address::pattern).thenComparing(Address::method)).toList();
  }

  private static Stream<String> methods(List<String> declared) {
    return declared.isEmpty() ? Stream.of("GET", "POST") : declared.stream();
  }

  private static Address address(String method, String pattern, HandlerMethod handler) {
    String plain = pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    Allowed allowed = handler.getMethodAnnotation(Allowed.class);
    if (allowed != null) {
      return new Address(method, plain, Gate.MEMBERS, allowed.value());
    }
    return new Address(method, plain, handler.hasMethodAnnotation(SignedInOnly.class) ? Gate.SIGNED_IN
        : handler.hasMethodAnnotation(Open.class) ? Gate.EVERYONE : Gate.MEMBERS, null);
  }

  /** The page docs/access.md. */
  static String page() {
    List<String> lines = new ArrayList<>();
    lines.add("# Who may see and do what");
    lines.add("");
    lines.add("Made from `identity.Deed` and the annotations of all handlers, and held to them by `AccessTableTest`, which also says");
    lines.add("how to write it anew; `AccessWalkTest` asks every address with every role and gets what stands here. A ✓ means that the");
    lines.add("role passes the door; a page may narrow further what it shows and takes: unit staff work for their own units, a paper is");
    lines.add("decided by the one it has come to. Whoever is not a member of `{agency}` is told that the page does not exist (404), a");
    lines.add("member without the role that it is not theirs (403), whoever is not signed in is sent to `/sign-in` (302). Someone who");
    lines.add("acts for another has the other's roles instead of their own, never the administrator's.");
    lines.add("");
    lines.add("Besides these, `POST /sign-out` (everyone), `/static/…` (everyone) and, where an identity provider is named,");
    lines.add("`/sign-in/provider/agency` and `/sign-in/back` (everyone).");
    lines.add("");
    lines.add("| method | address | needs | " + roles(role -> role.code()) + " |");
    lines.add("|---|---|---|" + roles(role -> ":-:").replace(" ", "") + "|");
    addresses().forEach(address -> lines.add(address.line()));
    return String.join("\n", lines) + "\n";
  }

  private static String roles(java.util.function.Function<Role, String> word) {
    return Arrays.stream(Role.values()).map(word).map(each -> each.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" | "));
  }
}
