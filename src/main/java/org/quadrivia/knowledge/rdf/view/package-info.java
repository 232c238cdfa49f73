/** A snapshot as readers of one language see it: entities, facts, claims, topics, timeline and search. */
@NullMarked
package org.quadrivia.knowledge.rdf.view;

import org.jspecify.annotations.NullMarked;
