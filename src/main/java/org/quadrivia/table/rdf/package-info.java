/** Tables as RDF: by the W3C's rules ("Generating RDF from Tabular Data on the Web"), and as knowledge with sources; differences between versions. */
@NullMarked
package org.quadrivia.table.rdf;

import org.jspecify.annotations.NullMarked;
