package org.segun.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.segun.text.Article;
import org.segun.text.Passage;

/**
 * The base layer over the models that a language's settings name. They load side by side; the first
 * reading waits for them.
 */
final class ModelReader implements SyntaxReader {

  private static final int LOADERS = 4;

  private final WordCutter cutter;
  private final SentenceCutter sentences = new SentenceCutter();
  private final CompletableFuture<WordSplitter> splitter;
  private final CompletableFuture<PosTagger> tagger;
  private final CompletableFuture<NameTagger> names;
  private final CompletableFuture<TreeParser> parser;
  private final CompletableFuture<SentenceBuilder> builder;

  ModelReader(SyntaxSettings settings) {
    this.cutter = WordCutter.of(settings);
    ExecutorService loaders = Executors.newFixedThreadPool(LOADERS, ModelReader::daemon);
    this.parser =
        load(loaders, () -> NeuralParser.load(settings.get("parser"), ModelCache.ofUser()));
    this.names =
        load(
            loaders,
            () ->
                NameTagger.load(
                    settings.get("names"), settings.map("names.map"), ModelCache.ofUser()));
    this.tagger = load(loaders, () -> new PosTagger(settings.get("tagger")));
    this.splitter = load(loaders, () -> WordSplitter.of(settings));
    this.builder =
        load(
            loaders, () -> new SentenceBuilder(JoinedWords.of(settings), WordForms.load(settings)));
    loaders.shutdown();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "segun-models");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> CompletableFuture<T> load(ExecutorService loaders, Supplier<T> model) {
    return CompletableFuture.supplyAsync(model, loaders);
  }

  @Override
  public ParsedArticle read(Article article, List<Passage> passages) {
    List<Sentence> read = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.section().isRead()) {
        for (List<Word> words : sentences.cut(cutter.cut(article.text(), passage.span()))) {
          read.add(sentence(read.size(), passage, splitter.join().split(words)));
        }
      }
    }
    return new ParsedArticle(article, List.copyOf(passages), List.copyOf(read));
  }

  private Sentence sentence(int index, Passage passage, List<Word> words) {
    String[] tags = tagger.join().tag(words);
    String[] forms = words.stream().map(Word::form).toArray(String[]::new);
    Tree tree = parser.join().parse(forms, tags);
    return builder
        .join()
        .build(index, passage.section(), words, tags, names.join().tag(words), tree);
  }
}
