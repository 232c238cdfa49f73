/**
 * Samples of a bank for people who read and judge the questions: the draw, the text that they read, and the sheet for their verdicts.
 * The procedure is in {@code src/docs/rating.md}.
 */
@NullMarked
package org.quadrivia.question.sample;

import org.jspecify.annotations.NullMarked;
