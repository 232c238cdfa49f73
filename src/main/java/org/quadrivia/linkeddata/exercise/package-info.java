/**
 * SPARQL exercises and example queries, generated from a knowledge base, and the comparison of a learner's result with the
 * expected one.
 */
@NullMarked
package org.quadrivia.linkeddata.exercise;

import org.jspecify.annotations.NullMarked;
