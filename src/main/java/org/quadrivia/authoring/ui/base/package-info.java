/** Pages on knowledge bases as a whole: the list, a new one, settings, joining by code. */
@NullMarked
package org.quadrivia.authoring.ui.base;

import org.jspecify.annotations.NullMarked;
