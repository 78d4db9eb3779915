package org.segun.app.input;

import java.util.Set;
import org.segun.app.xml.XmlElement;

/** Items as news agencies deliver them: NewsML-G2, NewsML 1 and NITF. */
final class NewsItems {

  static final Set<String> NAMES =
      Set.of(
          "newsItem",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "NewsItem",
          "nitf");

  private final Desk desk;
  private final String file;
  private int articles;
  private int others;

  NewsItems(Desk desk, String file) {
    this.desk = desk;
    this.file = file;
  }

  void take(XmlElement item) {
    Where where = new Where(file, item.line());
    articles++;
    String name = articles == 1 ? file : file + "-" + articles;
    try {
      switch (item.name()) {
        case "newsItem" -> desk.offer(NewsItemDraft.read(item, name), where);
        case "NewsItem" -> desk.offer(NewsMl1Draft.read(item, name), where);
        case "nitf" -> desk.offer(NitfDraft.read(item, name), where);
        default -> others++;
      }
    } catch (InputException e) {
      if (e.complaint().key().equals("news-no-text")) {
        others++;
      } else {
        desk.refuse(where, e);
      }
    }
  }

  /** Tells what was passed over. */
  void end() {
    if (others > 0) {
      desk.say(Where.in(file), Complaint.of("items-without-text", others));
    }
  }
}
