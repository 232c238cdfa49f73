/** What a graph declares about its classes and properties, and what follows from it. */
@NullMarked
package org.quadrivia.question.rdf.schema;

import org.jspecify.annotations.NullMarked;
