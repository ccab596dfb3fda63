package org.prongsai.documents.model;

/** Which digits readers see. */
public enum Numerals {
  THAI,
  ARABIC
}
