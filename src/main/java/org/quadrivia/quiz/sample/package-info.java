/** The question that people can answer on the start page before they begin anything. */
@NullMarked
package org.quadrivia.quiz.sample;

import org.jspecify.annotations.NullMarked;
