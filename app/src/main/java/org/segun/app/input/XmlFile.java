package org.segun.app.input;

import java.io.IOException;
import java.io.InputStream;
import org.segun.app.xml.XmlException;
import org.segun.app.xml.XmlLimits;
import org.segun.app.xml.XmlStream;

/** Reads a feed or the news items of an agency, one entry after the other. */
final class XmlFile {

  private final Desk desk;
  private final String file;

  XmlFile(Desk desk, String file) {
    this.desk = desk;
    this.file = file;
  }

  void readFeed(InputStream in) throws IOException, InputException {
    FeedEntries entries = new FeedEntries(file);
    int withoutText = 0;
    try {
      XmlStream xml = open(in);
      for (var entry = entries.next(xml); entry.isPresent(); entry = entries.next(xml)) {
        if (entry.get().text().isBlank()) {
          withoutText++;
        } else {
          desk.take(entry.get().draft(), new Where(file, entry.get().line()));
        }
      }
    } catch (XmlException e) {
      desk.refuse(new Where(file, e.line()), complaint(e));
    }
    if (withoutText > 0) {
      desk.say(Where.in(file), Complaint.of("entries-without-text", withoutText));
    }
  }

  void readNews(InputStream in) throws IOException {
    try {
      XmlStream xml = open(in);
      NewsItems items = new NewsItems(desk, file);
      for (var item = xml.next(NewsItems.NAMES);
          item.isPresent();
          item = xml.next(NewsItems.NAMES)) {
        items.take(item.get());
      }
      items.end();
    } catch (XmlException e) {
      desk.refuse(new Where(file, e.line()), complaint(e));
    }
  }

  private XmlStream open(InputStream in) throws XmlException, IOException {
    return XmlStream.open(in, XmlLimits.of(desk.limits().documentBytes()));
  }

  static InputException complaint(XmlException e) {
    return switch (e.fault()) {
      case BROKEN -> new InputException("broken-xml", e.getMessage());
      case ENTITY -> new InputException("xml-entity", e.getMessage());
      case LIMIT -> new InputException("xml-limit", e.getMessage());
    };
  }
}
