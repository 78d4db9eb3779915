package org.segun.actor;

/**
 * Who or what somebody is.
 *
 * @param code ISO 3166-1 alpha-3, or {@code IGO NGO MNC UNK}
 * @param sector PLOVER sector, empty for none
 * @param kind what it is
 * @param office kind of office, empty for none
 * @param certain whether the text or a register says so; not where the setting had to help
 * @param rule what decided
 */
record Identity(
    String code,
    String sector,
    Participant.Kind kind,
    String office,
    boolean certain,
    String rule) {

  static Identity of(NameEntry entry) {
    return new Identity(
        entry.code(), entry.sector(), entry.kind(), entry.office(), true, "register:" + entry.id());
  }

  /** What cannot act. */
  static Identity thing(Participant.Kind kind, String rule) {
    return new Identity("UNK", "", kind, "", true, rule);
  }
}
