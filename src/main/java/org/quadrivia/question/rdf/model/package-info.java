/**
 * Facts, arguments and literal kinds that every part of the generator speaks of, and its few basics: hashes, steps, stable
 * identifiers, N-Triples.
 */
@NullMarked
package org.quadrivia.question.rdf.model;

import org.jspecify.annotations.NullMarked;
