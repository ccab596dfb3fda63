package org.prongsai.server.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;

/**
 * A part that an item has to show.
 *
 * @param no from 1, as the criteria number it
 * @param required false for what is shown only where there is any
 * @param none what is stated in place of it, as in ไม่มีการจัดซื้อจัดจ้าง, which meets it; null when there is something
 * @param proof where it is met, at least once when it is
 */
public record Component(int no, LocalText text, boolean required, boolean met, @Nullable String none, List<Proof> proof) {

  public Component {
    proof = List.copyOf(proof);
  }
}
