/** Formulas in MathML, as literals in the data. */
@NullMarked
package org.quadrivia.knowledge.formula;

import org.jspecify.annotations.NullMarked;
