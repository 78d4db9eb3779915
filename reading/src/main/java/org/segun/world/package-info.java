/**
 * What the world is made of: its states under the names, adjectives and seats by which the news
 * knows them.
 *
 * <p>Everything here is a register in {@code world/} (any language) or in the folder of a language
 * ({@code es/demonyms.tsv}); the code only looks up. {@link org.segun.world.Countries} is the way
 * in. It answers with the codebook's codes, which are not always those of the map: the Soviet Union
 * is Russia, Kosovo is Serbia, and Hong Kong is China.
 *
 * <p>{@link org.segun.world.PhraseTrie} finds names of several words in a sentence, whatever the
 * register behind them; stages above use it for organisations, offices and places too. {@link
 * org.segun.world.Folding} says when two spellings are one name: case and accents do not count, nor
 * do dots, hyphens and apostrophes, so that {@code ee.uu.}, {@code EE. UU.} and {@code EE UU} are
 * the same three times.
 */
@org.jspecify.annotations.NullMarked
package org.segun.world;
