/** Pictures that the data names, and whether the pages may show them. */
@NullMarked
package org.quadrivia.knowledge.picture;

import org.jspecify.annotations.NullMarked;
