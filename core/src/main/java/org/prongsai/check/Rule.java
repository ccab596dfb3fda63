package org.prongsai.check;

import java.util.stream.Stream;

/** One thing that a registrar looks for. */
interface Rule {
  Stream<Remark> remarks(Paper paper);
}
