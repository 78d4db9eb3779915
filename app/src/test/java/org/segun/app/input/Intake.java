package org.segun.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.app.web.WebOptions;
import org.segun.text.Article;

/** Everything that came out of one input. */
record Intake(List<Item> items) {

  static final Limits SMALL = new Limits(20_000, 64L << 20);

  private static final ReadableLanguages SPANISH =
      new ReadableLanguages() {
        @Override
        public boolean has(String code) {
          return code.equals("es");
        }

        @Override
        public List<String> all() {
          return List.of("es");
        }
      };

  static Intake of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Intake of(String name, byte[] bytes) {
    return of(name, bytes, Limits.standard());
  }

  /** Reads bytes as standard input named otherwise; only what users are to be told may go wrong. */
  static Intake of(String name, byte[] bytes, Limits limits) {
    List<Item> items = new ArrayList<>();
    Desk desk =
        new Desk(
            new InputOptions(
                Optional.empty(),
                Optional.empty(),
                limits,
                SPANISH,
                WebOptions.standard("0", true)),
            LanguageGuess.standard(),
            items::add);
    try {
      new Document(desk, name).read(new ByteArrayInputStream(bytes));
    } catch (InputException e) {
      desk.refuse(Where.in(name), e);
    } catch (IOException e) {
      desk.refuse(Where.in(name), new InputException("unreadable", String.valueOf(e.getMessage())));
    }
    return new Intake(items);
  }

  List<Article> articles() {
    return items.stream()
        .filter(Item.Loaded.class::isInstance)
        .map(item -> ((Item.Loaded) item).article())
        .toList();
  }

  Article only() {
    if (articles().size() != 1) {
      throw new AssertionError("not one article: " + items);
    }
    return articles().get(0);
  }

  /** {@code place key details}, one a problem. */
  List<String> problems() {
    return items.stream()
        .filter(Item.Problem.class::isInstance)
        .map(item -> (Item.Problem) item)
        .map(p -> told(p.where(), p.complaint()))
        .toList();
  }

  /** The same of notices. */
  List<String> notices() {
    return items.stream()
        .filter(Item.Notice.class::isInstance)
        .map(item -> (Item.Notice) item)
        .map(n -> told(n.where(), n.complaint()))
        .toList();
  }

  private static String told(Where where, Complaint complaint) {
    return where + " " + complaint.key() + " " + complaint.details();
  }
}
