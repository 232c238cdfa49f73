/**
 * What a dataset says and what follows from it: the axioms, names and declarations that proofs rest on. It knows no item.
 */
@NullMarked
package org.quadrivia.quality.graph;

import org.jspecify.annotations.NullMarked;
