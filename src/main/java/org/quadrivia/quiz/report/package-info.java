/** Reports of what is the matter with a question. */
@NullMarked
package org.quadrivia.quiz.report;

import org.jspecify.annotations.NullMarked;
