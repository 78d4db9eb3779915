package org.segun.place;

import java.util.List;

/**
 * A name in a sentence that can be that of a place.
 *
 * @param first first token
 * @param last last token, included
 * @param options what it can mean; none where no register knows it, but the text says that it is a
 *     place
 * @param sure whether the register alone decides: states, seas and the like, before which towns
 *     give way
 */
record Candidate(int sentence, int first, int last, List<Option> options, boolean sure) {}
