package org.prongsai.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;

/**
 * Which unit does a kind of work in a kind of agency, from {@code criteria/units.yaml}: a subdistrict organisation has a
 * สำนักปลัด where a municipality has a สำนักปลัดเทศบาล, and a department has neither.
 */
public record Units(List<Role> roles) {

  public Units {
    roles = List.copyOf(roles);
  }

  /**
   * @param id as in advice: {@code office}, {@code treasury}
   * @param work what it does, for kinds of agencies whose units' names are not known
   * @param names by kind of agency
   */
  public record Role(String id, String work, Map<AgencyKind, String> names) {
    public Role {
      names = Map.copyOf(names);
    }
  }

  public Optional<Role> role(String id) {
    return roles.stream().filter(role -> role.id().equals(id)).findFirst();
  }

  /** The unit's name in such an agency; where it is not known, who it is by what it does. */
  public String name(String role, AgencyKind kind) {
    Role known = role(role).orElseThrow(() -> new IllegalArgumentException(role));
    @Nullable String name = known.names().get(kind);
    return name == null ? known.work() : name;
  }
}
