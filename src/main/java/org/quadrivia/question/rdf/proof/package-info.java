/** Why an answer is wrong: disputes, complete sets, and who vouches for a fact. */
@NullMarked
package org.quadrivia.question.rdf.proof;

import org.jspecify.annotations.NullMarked;
