/** What is shown once a question is answered: the verdict, the reasons, the facts. */
@NullMarked
package org.quadrivia.quiz.ui.feedback;

import org.jspecify.annotations.NullMarked;
