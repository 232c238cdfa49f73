/** Suggestions from a snapshot for people who write RDF or SPARQL. */
@NullMarked
package org.quadrivia.editor.rdf;

import org.jspecify.annotations.NullMarked;
