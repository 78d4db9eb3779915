package org.segun.app.output;

import org.segun.text.Article;

/** The line that says which article it is: name, title, date and what was found. */
record Heading(Wording words, Style style, Wrap wrap) {

  /** The line, ended by a line break. */
  String of(Article article, String found) {
    String title = article.title().isBlank() ? "" : " \u00B7 " + Printable.line(article.title());
    String date =
        article.date().map(d -> " \u00B7 " + d).orElse(" \u00B7 " + words.text("undated"));
    String name = style.name("== " + Printable.line(article.id()));
    return wrap.line("", name + title + date + " \u00B7 " + found) + "\n";
  }
}
