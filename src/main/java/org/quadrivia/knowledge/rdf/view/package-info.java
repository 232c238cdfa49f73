/** A snapshot as readers see it: entities, facts, claims, topics, timeline, search, in one language. */
@NullMarked
package org.quadrivia.knowledge.rdf.view;

import org.jspecify.annotations.NullMarked;
