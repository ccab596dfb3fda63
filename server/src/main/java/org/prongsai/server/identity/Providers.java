package org.prongsai.server.identity;

import java.util.List;
import org.prongsai.server.web.Link;
import org.springframework.stereotype.Component;

/** The identity providers at which people of this installation can sign in; none unless its operator names one. */
@Component
class Providers {

  List<Link> offered() {
    return List.of();
  }
}
