/** The gradebook of a class: which grade each learner has for each assignment, and its files. */
@NullMarked
package org.quadrivia.classroom.gradebook;

import org.jspecify.annotations.NullMarked;
