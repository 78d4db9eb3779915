package org.segun.time;

import java.time.DateTimeException;

/** Works out the value of an expression in a frame. */
final class Interpreter {

  private Interpreter() {}

  /** The value; {@link Value#NONE} where the calendar has no such date. */
  static Value value(Match.Part part, Frame frame) {
    try {
      return evaluate(part.value(), part.context(), frame) instanceof Value value
          ? value
          : Value.NONE;
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
      // "31 February", "nine hundred thousand years ago": words of time that name no date.
      return Value.NONE;
    }
  }

  private static Object result(Match match, Frame frame) {
    return evaluate(match.rule().value(), match, frame);
  }

  private static Object evaluate(Formula formula, Match match, Frame frame) {
    if (formula instanceof Formula.Int number) {
      return number.value();
    }
    if (formula instanceof Formula.Name name) {
      return name.value();
    }
    if (formula instanceof Formula.Variable variable) {
      Object caught = match.caught(variable.name()).orElse("");
      return caught instanceof Match inner ? result(inner, frame) : caught;
    }
    Formula.Call call = (Formula.Call) formula;
    Object[] arguments = new Object[call.arguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = evaluate(call.arguments().get(i), match, frame);
    }
    return call.operator().apply(frame, new Arguments(arguments));
  }
}
