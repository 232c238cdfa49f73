/** Question families: SPARQL files with a header. This package reads and checks them, and writes item queries from them. */
@NullMarked
package org.quadrivia.question.rdf.family;

import org.jspecify.annotations.NullMarked;
