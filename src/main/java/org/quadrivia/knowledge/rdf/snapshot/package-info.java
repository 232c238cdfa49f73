/**
 * One immutable revision of a knowledge base in memory (default graph = union of the asserted graphs), with its digest, names
 * of blank nodes, facts, classes, passages, prefixes and export.
 */
@NullMarked
package org.quadrivia.knowledge.rdf.snapshot;

import org.jspecify.annotations.NullMarked;
