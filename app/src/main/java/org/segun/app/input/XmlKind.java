package org.segun.app.input;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a document of XML is, by its root element. */
enum XmlKind {
  FEED,
  NEWS,
  /** XML of another kind. */
  OTHER,
  /** Not seen to be XML, or XHTML. */
  NONE;

  private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");
  private static final Set<String> AGENCY =
      Set.of(
          "newsMessage",
          "itemSet",
          "newsItem",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "NewsML",
          "NewsItem",
          "nitf");

  /** Tells a kind by the first bytes of a document. */
  static XmlKind of(byte[] head) {
    String text = text(head);
    int from = text.startsWith("\uFEFF") || text.startsWith("\u00EF\u00BB\u00BF") ? 1 : 0;
    String start = text.substring(text.startsWith("\u00EF\u00BB\u00BF") ? 3 : from).stripLeading();
    if (!start.startsWith("<")) {
      return NONE;
    }
    String root = root(start);
    String local = root.substring(root.indexOf(':') + 1);
    if (FEEDS.contains(local)) {
      return FEED;
    }
    if (AGENCY.contains(local)) {
      return NEWS;
    }
    boolean page = local.equalsIgnoreCase("html");
    return start.startsWith("<?xml") && !root.isEmpty() && !page ? OTHER : NONE;
  }

  /** Name of the root element, with its prefix; empty where none is seen. */
  static String root(byte[] head) {
    return root(text(head));
  }

  private static String text(byte[] head) {
    boolean little = head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE;
    boolean big = head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF;
    return new String(
        head,
        little || big
            ? (little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
            : StandardCharsets.ISO_8859_1);
  }

  private static String root(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (Character.isLetter(next) || next == '_') {
        int end = at + 1;
        while (end < text.length() && isOfName(text.charAt(end))) {
          end++;
        }
        return text.substring(at + 1, end);
      }
      int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) : closing(text, at);
      at = end < 0 ? -1 : text.indexOf('<', end);
    }
    return declared(text);
  }

  /** What a document type says the root is, where so much is declared that it is not seen. */
  private static String declared(String text) {
    String type = "<!DOCTYPE ";
    int at = text.indexOf(type);
    int end = at < 0 ? 0 : at + type.length();
    while (end < text.length() && at >= 0 && isOfName(text.charAt(end))) {
      end++;
    }
    return at < 0 ? "" : text.substring(at + type.length(), end);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  /** The end of an instruction, or of a document type with what it declares. */
  private static int closing(String text, int from) {
    int bracket = text.indexOf('[', from);
    int end = text.indexOf('>', from);
    if (text.startsWith("<!", from) && bracket >= 0 && bracket < end) {
      int close = text.indexOf(']', bracket);
      return close < 0 ? -1 : text.indexOf('>', close);
    }
    return end;
  }
}
