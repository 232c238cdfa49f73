package org.quadrivia.authoring.fetching;

import java.time.Instant;
import org.quadrivia.knowledge.KbId;

/**
 * From where a knowledge base has a graph, so that it can be fetched again.
 *
 * @param at when it was fetched
 */
public record Origin(KbId kb, Selection selection, Instant at) {}
