package org.segun.time;

import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.text.Span;

/**
 * A time expression.
 *
 * @param sentence index of its sentence
 * @param first first token
 * @param last last token, included
 * @param span its characters
 * @param value its days; empty where it has none ("recently", a mere duration, a set)
 * @param timex the TIMEX3 type (DATE TIME DURATION SET)
 * @param timexValue the TIMEX3 value
 * @param rule id of the rule that read it
 */
public record TimeMention(
    int sentence,
    int first,
    int last,
    Span span,
    Optional<Edtf> value,
    String timex,
    String timexValue,
    String rule) {}
