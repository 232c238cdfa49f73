/** What is asked today, in which form, and what learners remember of facts and mix up. The plan of a day is pure: the same memories, bank and instant give the same plan. */
@NullMarked
package org.quadrivia.study;

import org.jspecify.annotations.NullMarked;
