/** Knowledge bases as a whole: created, copied, described, deleted. */
@NullMarked
package org.quadrivia.authoring.knowledgebase;

import org.jspecify.annotations.NullMarked;
