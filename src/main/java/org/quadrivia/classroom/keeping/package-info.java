/** How long data of classes is kept, and deleting it then. */
@NullMarked
package org.quadrivia.classroom.keeping;

import org.jspecify.annotations.NullMarked;
