package org.segun.bench;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.segun.text.Article;

/**
 * CoreNLP as it comes, with its Spanish settings: tokenize, mwt, pos, ner, depparse. Names by its
 * conditional random field alone: SUTime, the numeric classifiers and the fine-grained rules are
 * off, as they are in Según.
 */
final class StockPipeline {

  private final StanfordCoreNLP pipeline;

  StockPipeline() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        StockPipeline.class.getResourceAsStream("/StanfordCoreNLP-spanish.properties")) {
      if (in == null) {
        throw new IOException("CoreNLP's Spanish models are not on the class path.");
      }
      properties.load(in);
    }
    properties.setProperty("annotators", "tokenize,mwt,pos,ner,depparse");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** Reads an article. Answers the number of its tokens. */
  int read(Article article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    return annotation.get(TokensAnnotation.class).size();
  }
}
