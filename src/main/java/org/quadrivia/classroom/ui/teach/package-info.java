/** Pages on which teachers look after their classes. */
@NullMarked
package org.quadrivia.classroom.ui.teach;

import org.jspecify.annotations.NullMarked;
