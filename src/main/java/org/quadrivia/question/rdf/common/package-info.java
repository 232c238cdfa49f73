/**
 * The model shared by all parts of the generator (facts, arguments, shapes of literals) and its basic tools: hashes, step counts,
 * stable identifiers, N-Triples.
 */
@NullMarked
package org.quadrivia.question.rdf.common;

import org.jspecify.annotations.NullMarked;
