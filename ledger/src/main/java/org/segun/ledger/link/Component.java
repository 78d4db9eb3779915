package org.segun.ledger.link;

import java.util.List;
import java.util.Map;

/**
 * Tellings that links or ties hold together.
 *
 * @param tellings by claim id
 * @param links all links between them
 * @param ties all ties of any of them
 */
record Component(Map<String, Telling> tellings, List<Link> links, List<Tie> ties) {}
