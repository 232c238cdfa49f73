/** Classes asked about like things: their facts, and what follows of them. */
@NullMarked
package org.quadrivia.question.rdf.classes;

import org.jspecify.annotations.NullMarked;
