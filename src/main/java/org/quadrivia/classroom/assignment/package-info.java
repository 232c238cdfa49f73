/** Assignments: named quizzes that are given to a class, and what became of them for each learner. */
@NullMarked
package org.quadrivia.classroom.assignment;

import org.jspecify.annotations.NullMarked;
