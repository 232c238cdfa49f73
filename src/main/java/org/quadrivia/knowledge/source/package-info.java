/** The faults in text that people type (Turtle, TriG, SPARQL), with their places. The pages of all features may use it. */
@NullMarked
package org.quadrivia.knowledge.source;

import org.jspecify.annotations.NullMarked;
