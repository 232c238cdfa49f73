/**
 * The editor of sources: what passes between a text of RDF or SPARQL and the page that it stands on. It knows nothing of what is
 * done with the text; what is wrong with it says {@link org.quadrivia.knowledge.source.SourceCheck}.
 */
@NullMarked
package org.quadrivia.editor;

import org.jspecify.annotations.NullMarked;
