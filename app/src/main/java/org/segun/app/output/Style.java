package org.segun.app.output;

/**
 * How parts of a line are made to stand out: by colour on a terminal, else by marks that a file can
 * hold.
 */
public enum Style {
  PLAIN("", "", "", "", "\u00AB", "\u00BB"),
  COLOUR("\u001B[1;36m", "\u001B[1m", "\u001B[2m", "\u001B[0m", "\u001B[1;33m", "\u001B[0m");

  private final String type;
  private final String name;
  private final String faint;
  private final String end;
  private final String triggerStart;
  private final String triggerEnd;

  Style(
      String type, String name, String faint, String end, String triggerStart, String triggerEnd) {
    this.type = type;
    this.name = name;
    this.faint = faint;
    this.end = end;
    this.triggerStart = triggerStart;
    this.triggerEnd = triggerEnd;
  }

  String type(String text) {
    return type + text + end;
  }

  String name(String text) {
    return name + text + end;
  }

  String faint(String text) {
    return faint + text + end;
  }

  String trigger(String text) {
    return triggerStart + text + triggerEnd;
  }
}
