package org.segun.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a rule makes its value: {@code offset(day,-1)}, {@code month($m,yearof($y))}. */
sealed interface Formula {

  /** A whole number. */
  record Int(int value) implements Formula {}

  /** A word, as it stands. */
  record Name(String value) implements Formula {}

  /** What a place of the pattern caught. */
  record Variable(String name) implements Formula {}

  /** An operator of the {@link Calendar}. */
  record Call(Operator operator, List<Formula> arguments) implements Formula {}

  /**
   * Reads a formula.
   *
   * @param operators the operators by name
   * @param variables the variables that it may use
   * @throws IllegalArgumentException if it is not well made
   */
  static Formula parse(String text, Map<String, Operator> operators, Set<String> variables) {
    Parser parser = new Parser(text, operators, variables);
    Formula formula = parser.formula();
    if (parser.at < text.length()) {
      throw new IllegalArgumentException(
          "unexpected \"" + text.substring(parser.at) + "\" in the value");
    }
    return formula;
  }

  /** Recursive descent, for one formula. */
  final class Parser {
    private final String text;
    private final Map<String, Operator> operators;
    private final Set<String> variables;
    private int at;

    private Parser(String text, Map<String, Operator> operators, Set<String> variables) {
      this.text = text;
      this.operators = operators;
      this.variables = variables;
    }

    private Formula formula() {
      int start = at;
      while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(start, at).strip();
      if (at < text.length() && text.charAt(at) == '(') {
        at++;
        return call(word, arguments());
      }
      return leaf(word);
    }

    private Formula leaf(String word) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("a part of the value is missing");
      }
      if (word.charAt(0) == '$') {
        if (!variables.contains(word.substring(1))) {
          throw new IllegalArgumentException("the pattern does not catch " + word);
        }
        return new Variable(word.substring(1));
      }
      boolean number =
          Character.isDigit(word.charAt(word.length() - 1))
              && word.length() < 6
              && !word.contains("T")
              && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '-')
              && word.indexOf('-', 1) < 0;
      return number ? new Int(Integer.parseInt(word)) : new Name(word);
    }

    private List<Formula> arguments() {
      List<Formula> arguments = new ArrayList<>();
      if (at < text.length() && text.charAt(at) == ')') {
        at++;
        return arguments;
      }
      while (true) {
        arguments.add(formula());
        if (at >= text.length()) {
          throw new IllegalArgumentException("a parenthesis is not closed in the value");
        }
        if (text.charAt(at++) == ')') {
          return arguments;
        }
      }
    }

    private Formula call(String name, List<Formula> arguments) {
      Operator operator = operators.get(name);
      if (operator == null) {
        throw new IllegalArgumentException("there is no operator " + name);
      }
      return new Call(operator, List.copyOf(arguments));
    }
  }
}
