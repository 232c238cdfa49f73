/** Pages from which teachers take questions to other programs. */
@NullMarked
package org.quadrivia.authoring.ui.export;

import org.jspecify.annotations.NullMarked;
