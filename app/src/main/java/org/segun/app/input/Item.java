package org.segun.app.input;

import org.segun.text.Article;

/** What comes out of an input: an article, or why there is none. */
public sealed interface Item {

  /**
   * An article to read.
   *
   * @param article the article; its language is known
   * @param where the place it came from, for messages
   */
  record Loaded(Article article, Where where) implements Item {}

  /**
   * Something that could not be read.
   *
   * @param where the place
   * @param complaint what is wrong with it
   */
  record Problem(Where where, Complaint complaint) implements Item {}

  /**
   * Something worth saying that stopped nothing.
   *
   * @param where the place
   * @param complaint what is to be said
   */
  record Notice(Where where, Complaint complaint) implements Item {}
}
