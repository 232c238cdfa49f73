/** How assignments are identified where their attempts are. Classes and grades are known to others. */
@NullMarked
package org.quadrivia.quiz.assigned;

import org.jspecify.annotations.NullMarked;
