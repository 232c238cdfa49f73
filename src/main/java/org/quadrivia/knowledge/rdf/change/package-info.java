/**
 * Changes as added and removed quads: of descriptions, families, exercises and parts edited as text. Also detects renames in
 * changes.
 */
@NullMarked
package org.quadrivia.knowledge.rdf.change;

import org.jspecify.annotations.NullMarked;
