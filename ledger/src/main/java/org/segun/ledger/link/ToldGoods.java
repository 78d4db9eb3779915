package org.segun.ledger.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.segun.model.Item;

/**
 * Goods of one class, counted in one unit, over all tellings of an event.
 *
 * @param kind what they are
 * @param unit singular English noun for what is counted, where it is told
 * @param min least quantity that any telling gives
 * @param max greatest quantity that any telling gives
 * @param words the words of the tellings, those used most often first
 * @param tellings how many tellings name them
 */
public record ToldGoods(
    Item.Kind kind,
    Optional<String> unit,
    OptionalDouble min,
    OptionalDouble max,
    List<String> words,
    int tellings) {}
