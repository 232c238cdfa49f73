/** Reads the dates of things. */
@NullMarked
package org.quadrivia.knowledge.rdf.time;

import org.jspecify.annotations.NullMarked;
