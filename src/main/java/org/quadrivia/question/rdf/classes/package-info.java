/** Classes that are asked about like things: their facts, and what can be inferred about them. */
@NullMarked
package org.quadrivia.question.rdf.classes;

import org.jspecify.annotations.NullMarked;
