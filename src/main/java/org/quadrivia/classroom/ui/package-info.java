/** Pages of classes that learners see, and what they share with the pages for teachers. */
@NullMarked
package org.quadrivia.classroom.ui;

import org.jspecify.annotations.NullMarked;
