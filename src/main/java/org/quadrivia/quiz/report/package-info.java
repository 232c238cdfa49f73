/** Reports of questions. */
@NullMarked
package org.quadrivia.quiz.report;

import org.jspecify.annotations.NullMarked;
