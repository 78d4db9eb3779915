package org.segun.ledger.export;

import org.segun.model.EventType;

/** PLOVER's four classes of events. */
enum Quad {
  VERBAL_COOPERATION(1, 1),
  MATERIAL_COOPERATION(2, 2),
  VERBAL_CONFLICT(3, -1),
  MATERIAL_CONFLICT(4, -2);

  private final int number;
  private final int sign;

  Quad(int number, int sign) {
    this.number = number;
    this.sign = sign;
  }

  /** GDELT's number of the class, from 1 to 4. */
  int number() {
    return number;
  }

  /** 1 and 2 for cooperation in word and deed, -1 and -2 for conflict. */
  int sign() {
    return sign;
  }

  /** As POLECAT writes it: {@code VERBAL COOPERATION}. */
  String label() {
    return name().replace('_', ' ');
  }

  static Quad of(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> VERBAL_COOPERATION;
      case COOPERATE, AID, TRANSFER, RETREAT -> MATERIAL_COOPERATION;
      case REQUEST, ACCUSE, REJECT, THREATEN -> VERBAL_CONFLICT;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> MATERIAL_CONFLICT;
    };
  }
}
