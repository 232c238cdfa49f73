/** Assembles and runs the generator, and writes, checks and balances the items of a bank. */
@NullMarked
package org.quadrivia.question.rdf.bank;

import org.jspecify.annotations.NullMarked;
