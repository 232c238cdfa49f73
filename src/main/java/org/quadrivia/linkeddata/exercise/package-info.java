/**
 * Exercises in writing SPARQL and example queries, generated from a knowledge base. Compares a learner's result with the expected
 * one.
 */
@NullMarked
package org.quadrivia.linkeddata.exercise;

import org.jspecify.annotations.NullMarked;
