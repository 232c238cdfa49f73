/** How items were answered: facility, discrimination, difficulty. */
@NullMarked
package org.quadrivia.quiz.statistics;

import org.jspecify.annotations.NullMarked;
