/** Classes that are asked about like things: their facts, and what follows for them. */
@NullMarked
package org.quadrivia.question.rdf.classes;

import org.jspecify.annotations.NullMarked;
