/**
 * The generator: families as SPARQL files, profile, distractors, proofs, stems, lint. Everything here is a pure function of
 * a snapshot and a seed.
 */
@NullMarked
package org.quadrivia.question.rdf;

import org.jspecify.annotations.NullMarked;
