/**
 * Exercises in writing SPARQL and examples of queries, made from a knowledge base; comparing a learner's result with
 * the expected one.
 */
@NullMarked
package org.quadrivia.linkeddata.exercise;

import org.jspecify.annotations.NullMarked;
