/** Pages on what a draft changes, on publishing it, and on the history. */
@NullMarked
package org.quadrivia.authoring.ui.publishing;

import org.jspecify.annotations.NullMarked;
