/** Pictures and sounds of things, in drafts. */
@NullMarked
package org.quadrivia.authoring.editing.media;

import org.jspecify.annotations.NullMarked;
