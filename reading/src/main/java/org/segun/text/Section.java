package org.segun.text;

/** What a stretch of an article is; found by {@link Layout}. */
public enum Section {
  /** A machine's header such as {@code date 2023-10}: skipped in reading, counted in offsets. */
  HEADER,
  /** A headline inside the text. */
  TITLE,
  /** Place, date and agency before the first sentence ("Pyongyang, 18 oct (EFE) -"). */
  DATELINE,
  BODY,
  /** The description of a photograph: its events are read. */
  CAPTION,
  /** Who took a photograph, "read also" links and the like: not read. */
  CREDIT;

  /** Whether sentences of this section are parsed and searched for events. */
  public boolean isRead() {
    return this == TITLE || this == BODY || this == CAPTION;
  }
}
