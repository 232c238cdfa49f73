/** Reviews of items, applied on top of the generated bank. */
@NullMarked
package org.quadrivia.question.review;

import org.jspecify.annotations.NullMarked;
