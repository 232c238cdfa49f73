/** Editing a draft: things in forms, passages, topics, words, families, exercises, suggestions. */
@NullMarked
package org.quadrivia.authoring.editing;

import org.jspecify.annotations.NullMarked;
