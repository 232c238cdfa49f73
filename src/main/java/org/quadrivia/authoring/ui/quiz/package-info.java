/** Pages that make quizzes for others, print them and show their results. */
@NullMarked
package org.quadrivia.authoring.ui.quiz;

import org.jspecify.annotations.NullMarked;
