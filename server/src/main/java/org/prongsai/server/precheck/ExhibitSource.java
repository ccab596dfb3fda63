package org.prongsai.server.precheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.prongsai.server.agency.Agency;

/** Where proofs stand that the watchman looks at again and again; a module that keeps proofs has one. */
public interface ExhibitSource {

  /** Those whose breaking would cost the agency something on that day. */
  List<Exhibit> watched(Agency agency, LocalDate today);

  /** The accounts of those who can mend one of them. */
  Set<Long> listeners(Agency agency, Exhibit exhibit);
}
