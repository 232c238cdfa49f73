/** Checks Turtle, TriG and SPARQL while somebody types. */
@NullMarked
package org.quadrivia.knowledge.rdf.source;

import org.jspecify.annotations.NullMarked;
