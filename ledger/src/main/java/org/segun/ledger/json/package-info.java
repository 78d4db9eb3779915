/**
 * Articles and event mentions as JSON, one object a line, as section 6 of the codebook has it.
 *
 * <p>Inside the program an offset counts UTF-16 units, in the JSON it counts Unicode code points;
 * {@link org.segun.ledger.json.CodePoints} turns one into the other in one pass over an article.
 */
@NullMarked
package org.segun.ledger.json;

import org.jspecify.annotations.NullMarked;
