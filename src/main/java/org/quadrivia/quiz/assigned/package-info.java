/** What is known here of assignments: their ids, and the terms of attempts for them. Classes and grades are known to others. */
@NullMarked
package org.quadrivia.quiz.assigned;

import org.jspecify.annotations.NullMarked;
