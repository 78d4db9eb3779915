/**
 * Words, tags, names, lemmas and trees: the base layer on which everything else stands.
 *
 * <p>An article goes in with its passages, and sentences come out: {@link
 * org.segun.syntax.SyntaxReaders#forLanguage} makes the one reader of a language, {@link
 * org.segun.syntax.Sentence} is what the later stages work on. The way of a passage:
 *
 * <pre>
 * text ─▶ written words ─▶ sentences ─▶ words taken apart ─▶ tags ─▶ tree ─┐
 *                                                      └────▶ names ───────┴▶ lemmas, contractions ─▶ Sentence
 * </pre>
 *
 * <p>Two kinds of words are written as one. Verbs with pronouns written onto them are taken apart
 * before the models see them, by the list with which the models were trained. Contractions of a
 * preposition with an article are taken apart afterwards, since the models have learned them whole;
 * the article then hangs on the noun that the preposition leads to. All parts keep the span of the
 * written word.
 *
 * <p>Tokenizer, tagger, names and the numbers of the parser are CoreNLP's. The parser's arithmetic
 * is ours ({@code NeuralParser}): the same trees, several times as fast. Two models load slowly in
 * the form in which CoreNLP ships them, a text of 65 MB and a stream of serialised objects; they
 * are written to the user's cache folder once in a form that can be copied into memory ({@code
 * ModelCache}). All models load side by side on threads of their own as soon as a reader is made;
 * the first article waits for them.
 *
 * <p>The lemmas and inflection of Spanish come from a dictionary of forms whose tags follow EAGLES.
 * Among the analyses of a form the one wins that fits the tagger's part of speech. A participle
 * that the tagger takes for an adjective or a noun is marked as a participle; its lemma is the
 * adjective where the dictionary has one, else the verb.
 *
 * <p>The English tagger speaks the tags of the Penn treebank, and so does its parser. A table of
 * the language ({@code TagTable}) makes them universal, for most of them by the relation too
 * ("that" is a conjunction or a pronoun, "has" a verb or an auxiliary); lemmas are those of
 * CoreNLP's finite-state morphology. The models are 474 MB and not among what the program ships
 * with: a class path without them reads Spanish only.
 *
 * <p>What must hold for any text whatsoever: time is linear, since a sentence is cut after 200
 * words and a run without white space after 400 characters; the characters at a token's span are
 * the written word; nothing is thrown.
 *
 * <p>A language is a folder with {@code syntax.properties}, which names its models and tables, and
 * one case in {@code WordCutter} where its tokenizer is another.
 */
@org.jspecify.annotations.NullMarked
package org.segun.syntax;
