/** What one pass over a graph counts, and which properties and facts are worth asking. */
@NullMarked
package org.quadrivia.question.rdf.profile;

import org.jspecify.annotations.NullMarked;
