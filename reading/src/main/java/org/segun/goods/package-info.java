/**
 * Goods, help and people that move or are promised: what they are and how many.
 *
 * <p>A good is known by its noun ({@code goods.tsv}). Generic nouns ("ayuda", "cargamento",
 * "toneladas") take their class from what follows them: an adjective ("ayuda alimentaria") or a
 * complement ("34.000 toneladas de trigo"). Money is known by its currency.
 *
 * <p>{@link org.segun.goods.Quantities} reads numbers in words and figures and the words that bound
 * them ("más de mil" is 1,001 or more, "decenas" at least 20); it serves for casualties too. {@link
 * org.segun.goods.TransportModes} says by what means goods go.
 *
 * <p>{@link org.segun.goods.Vessels} reads ships with their flags and numbers, and {@link
 * org.segun.goods.EventItems} says which goods of a sentence are those of an event: every phrase of
 * goods is weighed by a small linear model, to which the slots that frames name are one hint among
 * others.
 */
@org.jspecify.annotations.NullMarked
package org.segun.goods;
