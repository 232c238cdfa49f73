/** Works on text as text: excerpts around a position, line and column, unclosed strings, folding, natural order. Knows no RDF. */
@NullMarked
package org.quadrivia.knowledge.rdf.text;

import org.jspecify.annotations.NullMarked;
