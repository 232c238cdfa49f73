/** Question families: SPARQL files with a header, read, checked and written into each item's own query. */
@NullMarked
package org.quadrivia.question.rdf.family;

import org.jspecify.annotations.NullMarked;
