/** What a graph declares of its classes and properties, and what follows from it. */
@NullMarked
package org.quadrivia.question.rdf.schema;

import org.jspecify.annotations.NullMarked;
