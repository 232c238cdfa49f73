/** Who owns, edits and reads which knowledge base. */
@NullMarked
package org.quadrivia.authoring.access;

import org.jspecify.annotations.NullMarked;
