/** Learning objectives that a class is to master by a date, and what its learners who share their study should be taught next. */
@NullMarked
package org.quadrivia.classroom.objective;

import org.jspecify.annotations.NullMarked;
