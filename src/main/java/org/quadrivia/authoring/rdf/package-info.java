/** Import, drafts and what they do to the questions, as far as that is RDF. */
@NullMarked
package org.quadrivia.authoring.rdf;

import org.jspecify.annotations.NullMarked;
