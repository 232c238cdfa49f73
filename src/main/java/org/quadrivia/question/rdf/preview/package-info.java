/** Tools with which people examine and try things: the profile, a family before it is saved, words, suggestions. */
@NullMarked
package org.quadrivia.question.rdf.preview;

import org.jspecify.annotations.NullMarked;
