/** Metadata for tables as the W3C defines it ("Metadata Vocabulary for Tabular Data"): parsing, checking, datatypes, formats. Knows no RDF library and fetches nothing. */
@NullMarked
package org.quadrivia.table.csvw;

import org.jspecify.annotations.NullMarked;
