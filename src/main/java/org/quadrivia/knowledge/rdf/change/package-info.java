/** Changes as quads added and removed: of details, families, exercises and parts edited as text; renames found in them. */
@NullMarked
package org.quadrivia.knowledge.rdf.change;

import org.jspecify.annotations.NullMarked;
