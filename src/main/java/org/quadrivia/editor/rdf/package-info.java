/** What a snapshot has to offer to who writes RDF or SPARQL. */
@NullMarked
package org.quadrivia.editor.rdf;

import org.jspecify.annotations.NullMarked;
