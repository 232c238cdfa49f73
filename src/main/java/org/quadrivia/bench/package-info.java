/**
 * Performance measurements: loading, profiling and generating questions, by one protocol, on any RDF and on synthetic graphs.
 * Compares the generator with a straightforward baseline. This package does not judge the quality of the questions.
 */
@NullMarked
package org.quadrivia.bench;

import org.jspecify.annotations.NullMarked;
