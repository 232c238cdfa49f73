/** Data of knowledge bases, queries and their results in terms of Jena. */
@NullMarked
package org.quadrivia.linkeddata.rdf;

import org.jspecify.annotations.NullMarked;
