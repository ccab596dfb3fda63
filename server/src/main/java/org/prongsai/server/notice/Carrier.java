package org.prongsai.server.notice;

/** A way out of this server. */
interface Carrier {

  /** It did not arrive. */
  final class Undeliverable extends Exception {
    private static final long serialVersionUID = 1;
    private final boolean forGood;

    /** @param forGood whether trying again is of no use */
    Undeliverable(String why, boolean forGood) {
      super(why, null, false, false);
      this.forGood = forGood;
    }

    boolean isForGood() {
      return forGood;
    }
  }

  Parcel.Channel channel();

  void carry(Parcel parcel) throws Undeliverable;
}
