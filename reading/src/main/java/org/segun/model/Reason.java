package org.segun.model;

import java.util.Optional;
import org.segun.text.Span;

/**
 * Why a field has its value.
 *
 * @param field name of the field as the JSON has it ("type", "actors", "time", "sources",
 *     "factuality" …)
 * @param rule id of the rule, register row or model that decided
 * @param words the words that it saw, where there are any
 * @param note a short phrase for people, in English
 */
public record Reason(String field, String rule, Optional<Span> words, String note) {}
