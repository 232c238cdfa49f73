/** Reads when things were. */
@NullMarked
package org.quadrivia.knowledge.rdf.time;

import org.jspecify.annotations.NullMarked;
