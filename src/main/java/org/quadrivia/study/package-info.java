/**
 * What is asked today and in which form, and what learners remember and mix up. The plan of a day is a pure function: the same
 * memories, bank and instant give the same plan.
 */
@NullMarked
package org.quadrivia.study;

import org.jspecify.annotations.NullMarked;
