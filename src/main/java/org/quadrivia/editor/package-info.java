/**
 * The editor of sources: what passes between a text in RDF or SPARQL and the page that shows it. This package does not know
 * what the text is used for. Faults are found by {@link org.quadrivia.knowledge.rdf.source.SourceCheck}.
 */
@NullMarked
package org.quadrivia.editor;

import org.jspecify.annotations.NullMarked;
