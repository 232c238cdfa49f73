/** What a graph declares about its classes and properties, and what follows from these declarations. */
@NullMarked
package org.quadrivia.question.rdf.schema;

import org.jspecify.annotations.NullMarked;
