package org.segun.certainty;

import java.util.List;
import org.segun.model.EventTense;
import org.segun.model.Factuality;
import org.segun.model.Reason;

/**
 * How surely an event is presented, when it stands against the article's date, and the words that
 * make it so.
 */
public record Certainty(Factuality factuality, EventTense tense, List<Reason> reasons) {}
