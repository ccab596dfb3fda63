package org.prongsai.procurement;

/** The agency that buys, as the form of 2567–68 names it in each row. */
public record Buyer(
    Stated<String> agency, Stated<String> district, Stated<String> province, Stated<String> ministry, Stated<String> kind) {

  public static final Buyer UNNAMED =
      new Buyer(Stated.missing(), Stated.missing(), Stated.missing(), Stated.missing(), Stated.missing());
}
