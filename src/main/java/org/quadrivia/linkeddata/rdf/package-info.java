/** Linked data as RDF: what is said of each thing, what a knowledge base is as a dataset, how both are written down, and queries. */
@NullMarked
package org.quadrivia.linkeddata.rdf;

import org.jspecify.annotations.NullMarked;
