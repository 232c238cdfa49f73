/** Tools with which people examine and try things: the profile, a family before it is saved, wordings and suggestions. */
@NullMarked
package org.quadrivia.question.rdf.preview;

import org.jspecify.annotations.NullMarked;
