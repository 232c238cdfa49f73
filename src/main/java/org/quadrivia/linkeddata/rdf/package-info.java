/** Queries and their results as Jena sees them. */
@NullMarked
package org.quadrivia.linkeddata.rdf;

import org.jspecify.annotations.NullMarked;
