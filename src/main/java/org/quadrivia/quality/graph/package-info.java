/**
 * What a dataset states and what follows from it: the axioms, names and declarations on which proofs rest. This package knows
 * nothing about items.
 */
@NullMarked
package org.quadrivia.quality.graph;

import org.jspecify.annotations.NullMarked;
