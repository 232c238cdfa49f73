/**
 * Checks of text that people type (Turtle, TriG, SPARQL): the faults, and where they are. Free of Jena; open to pages of
 * all features.
 */
@NullMarked
package org.quadrivia.knowledge.source;

import org.jspecify.annotations.NullMarked;
