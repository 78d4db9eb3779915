/**
 * Which names are places, and where those places lie.
 *
 * <p>A name is looked up in three registers, from the surest down: states, capitals and seats
 * ({@link org.segun.world.Countries}), our own register of regions, seas, bases and crossings
 * ({@code world/places.tsv}), and a gazetteer of 40,000 towns and 5,000 provinces made from
 * GeoNames and CLDR. Towns need evidence: that the tagger saw a place, a preposition, or a noun
 * such as "ciudad" before the name, because there is hardly a surname or a common word that is no
 * town somewhere.
 *
 * <p>Among namesakes the country decides that stands beside the name, then those that the sentence
 * and the article are about, then the number of people. If that leaves only villages in countries
 * which the article never mentions, the place is said to be unknown.
 *
 * <p>{@code EventPlaces} then says which of the places of a sentence are those of an event, and in
 * which role: a small linear model decides, which sees first of all what the rules of {@code
 * place-roles.rules} make of the place; without a model the rules decide alone.
 */
@org.jspecify.annotations.NullMarked
package org.segun.place;
