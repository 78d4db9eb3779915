package org.segun.model;

import java.util.List;
import java.util.Optional;
import org.segun.text.Span;

/**
 * One telling of one happening in one article: a row of the ledger.
 *
 * @param id {@code e1}, {@code e2} … in order of the text
 * @param type what happens
 * @param modes PLOVER's modes, lower case
 * @param contexts PLOVER's contexts, lower case
 * @param trigger the one word that carries the event
 * @param actors who does it
 * @param recipients to whom it is done
 * @param places where
 * @param time when, where the text says
 * @param items goods and help
 * @param vessels ships that its sentence names, where ships can take part
 * @param sources who says so, from the outermost to the innermost; empty where the article itself
 *     does
 * @param factuality how surely the innermost source presents it
 * @param tense past, present or future against the article's date
 * @param confidence probability from 0 to 1 that trigger and type are right
 * @param sentence the sentence around the trigger
 * @param reasons why each field has its value
 */
public record EventMention(
    String id,
    EventType type,
    List<String> modes,
    List<String> contexts,
    Mention trigger,
    List<Actor> actors,
    List<Actor> recipients,
    List<Place> places,
    Optional<EventTime> time,
    List<Item> items,
    List<Vessel> vessels,
    List<Source> sources,
    Factuality factuality,
    EventTense tense,
    double confidence,
    Span sentence,
    List<Reason> reasons) {}
