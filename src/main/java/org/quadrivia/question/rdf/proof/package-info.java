/** Proves why an answer is wrong, from disputes, complete sets and the sources of facts. */
@NullMarked
package org.quadrivia.question.rdf.proof;

import org.jspecify.annotations.NullMarked;
