package org.segun.event;

import java.util.List;
import org.segun.actor.Participant;
import org.segun.model.EventType;
import org.segun.model.Item;
import org.segun.model.Reason;

/**
 * An event with its roles, before anyone has asked where, when, who says so and how surely.
 *
 * @param sentence index of the trigger's sentence
 * @param trigger index of the trigger's token
 * @param type what happens
 * @param modes PLOVER's modes
 * @param contexts PLOVER's contexts
 * @param actors who does it
 * @param recipients to whom
 * @param items goods
 * @param confidence probability from 0 to 1 that trigger and type are right
 * @param reasons why
 */
public record EventDraft(
    int sentence,
    int trigger,
    EventType type,
    List<String> modes,
    List<String> contexts,
    List<Participant> actors,
    List<Participant> recipients,
    List<Item> items,
    double confidence,
    List<Reason> reasons) {}
