/** Reads the positions of things on the Earth. */
@NullMarked
package org.quadrivia.knowledge.rdf.place;

import org.jspecify.annotations.NullMarked;
