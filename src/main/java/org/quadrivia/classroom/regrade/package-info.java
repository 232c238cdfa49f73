/** Grading answers again after the knowledge base has changed: what it touches, what it would change, and doing it. */
@NullMarked
package org.quadrivia.classroom.regrade;

import org.jspecify.annotations.NullMarked;
