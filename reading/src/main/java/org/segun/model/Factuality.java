package org.segun.model;

/** FactBank's values: how surely a source presents an event. */
public enum Factuality {
  CERTAIN("CT+"),
  CERTAINLY_NOT("CT-"),
  PROBABLE("PR+"),
  PROBABLY_NOT("PR-"),
  POSSIBLE("PS+"),
  POSSIBLY_NOT("PS-"),
  OPEN("Uu");

  private final String code;

  Factuality(String code) {
    this.code = code;
  }

  /** The value as FactBank writes it. */
  public String code() {
    return code;
  }
}
