/** The page of one question. */
@NullMarked
package org.quadrivia.quiz.ui.question;

import org.jspecify.annotations.NullMarked;
