/** Pages on which teachers bring, write and edit questions of their own. */
@NullMarked
package org.quadrivia.authoring.ui.own;

import org.jspecify.annotations.NullMarked;
