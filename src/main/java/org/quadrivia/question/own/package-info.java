/** Questions that teachers bring themselves. They stand beside the generated ones in every bank that learners are asked from, and nothing proves them. */
@NullMarked
package org.quadrivia.question.own;

import org.jspecify.annotations.NullMarked;
