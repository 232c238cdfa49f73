/**
 * One immutable revision of a knowledge base in memory (default graph = union of the asserted graphs): its digest, names
 * of blank nodes, facts, classes, passages, prefixes, export.
 */
@NullMarked
package org.quadrivia.knowledge.rdf.snapshot;

import org.jspecify.annotations.NullMarked;
