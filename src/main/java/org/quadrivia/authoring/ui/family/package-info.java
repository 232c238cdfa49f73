/** Pages on the families of questions. */
@NullMarked
package org.quadrivia.authoring.ui.family;

import org.jspecify.annotations.NullMarked;
