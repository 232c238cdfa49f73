/**
 * The language in which the interface speaks to the current person. Where they choose it and where it is stored is for {@code account}
 * to know; the texts are {@code messages.properties}, which {@link org.quadrivia.Messages} looks up. The languages of knowledge
 * bases and their questions are another matter.
 */
@NullMarked
package org.quadrivia.language;

import org.jspecify.annotations.NullMarked;
