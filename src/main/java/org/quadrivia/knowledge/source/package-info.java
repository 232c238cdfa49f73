/**
 * Checks text that people type (Turtle, TriG, SPARQL) for faults and their places. The package does not depend on Jena; the
 * pages of all features may use it.
 */
@NullMarked
package org.quadrivia.knowledge.source;

import org.jspecify.annotations.NullMarked;
