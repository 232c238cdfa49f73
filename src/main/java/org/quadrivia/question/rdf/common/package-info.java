/**
 * The model that all parts of the generator share (facts, reasons, shapes of literals) and basic tools: hashes, step counts,
 * stable identifiers, N-Triples.
 */
@NullMarked
package org.quadrivia.question.rdf.common;

import org.jspecify.annotations.NullMarked;
