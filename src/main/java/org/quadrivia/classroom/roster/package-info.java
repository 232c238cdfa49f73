/** Classes with their teachers and learners, how learners come in, and the log of what teachers did. */
@NullMarked
package org.quadrivia.classroom.roster;

import org.jspecify.annotations.NullMarked;
