package org.segun.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.syntax.JoinedWords.Parts;
import org.segun.text.Section;

/** Puts what the models said together, and takes contracted words apart. */
final class SentenceBuilder {

  private final JoinedWords joinedWords;
  private final WordForms forms;

  SentenceBuilder(JoinedWords joinedWords, WordForms forms) {
    this.joinedWords = joinedWords;
    this.forms = forms;
  }

  Sentence build(
      int index, Section section, List<Word> words, String[] tags, String[] names, Tree tree) {
    List<Token> tokens = new ArrayList<>(words.size() + 8);
    List<Integer> heads = new ArrayList<>(words.size() + 8);
    List<String> relations = new ArrayList<>(words.size() + 8);
    int[] places = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Optional<Parts> parts = joinedWords.of(word.form());
      places[i] = tokens.size();
      String first = parts.map(p -> matchCase(p.first(), word.written())).orElse(word.written());
      tokens.add(token(tokens.size(), word, first, tags[i], names[i], tree.relations()[i]));
      heads.add(tree.heads()[i]);
      relations.add(tree.relations()[i]);
      if (parts.isPresent()) {
        tokens.add(second(tokens.size(), word, parts.get(), names[i]));
        heads.add(phraseHead(tree, i));
        relations.add(parts.get().relation());
      }
    }
    int[] moved = heads.stream().mapToInt(h -> h < 0 ? Sentence.ROOT : places[h]).toArray();
    return new Sentence(index, section, tokens, moved, relations.toArray(new String[0]));
  }

  private Token second(int index, Word word, Parts parts, String name) {
    return token(index, word, parts.second(), parts.pos(), name, parts.relation());
  }

  private Token token(int index, Word word, String form, String tag, String name, String relation) {
    WordForms.Entry entry = forms.entry(form, tag, relation);
    return new Token(
        index, word.span(), form, entry.lemma(), entry.pos(), name, entry.morphology());
  }

  private static String matchCase(String part, String written) {
    return Character.isUpperCase(written.charAt(0))
        ? Character.toUpperCase(part.charAt(0)) + part.substring(1)
        : part;
  }

  /**
   * The noun of the phrase that a preposition opens: its head, past the words of a fixed
   * expression.
   */
  private static int phraseHead(Tree tree, int i) {
    int at = i;
    while (tree.relations()[at].equals("fixed") && tree.heads()[at] >= 0) {
      at = tree.heads()[at];
    }
    return tree.heads()[at] >= 0 ? tree.heads()[at] : i;
  }
}
