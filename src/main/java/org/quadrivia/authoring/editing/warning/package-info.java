/** Warnings about what is typed: it may be stored, but is probably not meant, or costs a published quiz a question. */
@NullMarked
package org.quadrivia.authoring.editing.warning;

import org.jspecify.annotations.NullMarked;
