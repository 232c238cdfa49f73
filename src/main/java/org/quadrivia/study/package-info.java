/**
 * What learners remember of facts and when each is due for review. The scheduling here is pure: instants and seeds come in as
 * arguments, the same arguments give the same result.
 */
@NullMarked
package org.quadrivia.study;

import org.jspecify.annotations.NullMarked;
