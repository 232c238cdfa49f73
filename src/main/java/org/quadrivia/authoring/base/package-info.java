/** Knowledge bases as a whole: created, copied, described, exported, deleted. */
@NullMarked
package org.quadrivia.authoring.base;

import org.jspecify.annotations.NullMarked;
