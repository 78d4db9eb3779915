/**
 * Who is who in an article.
 *
 * <p>News names its participants in many ways: by a name ("Lavrov"), by an office and a name, by an
 * office alone, by what they are, by the adjective of their nation, by a capital, by a pronoun, or
 * not at all. {@link org.segun.actor.Actors#at} answers for any of these what stands there, which
 * name of the article it goes back to, and to which state or organisation it belongs.
 *
 * <p>The knowledge comes from four sides, and the rule of each answer says which one decided:
 *
 * <ol>
 *   <li><b>registers</b> ({@code world/offices.tsv}, {@code organisations}, {@code groups}, {@code
 *       companies}): names with codes, offices with dates, so that one name may be a minister in
 *       2004 and the head of an organisation in 2010;
 *   <li><b>the article itself</b>: a title with a name teaches that name for the rest of the
 *       article, a full name teaches its surname, a bracket teaches an acronym;
 *   <li><b>nouns</b> ({@code person-nouns.tsv} of the language): what kind of participant a word
 *       names, and in which sector. Its state is that of its complement or adjective;
 *   <li><b>the setting</b>: where nothing else tells, local participants belong to the state that
 *       the article is about. Such answers are marked {@code inferred}.
 * </ol>
 *
 * <p>What the article says outright wins over the registers, and these win over what is inferred.
 */
@NullMarked
package org.segun.actor;

import org.jspecify.annotations.NullMarked;
