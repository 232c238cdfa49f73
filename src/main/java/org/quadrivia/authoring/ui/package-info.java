/**
 * Pages on which teachers look after a knowledge base: its questions, the quizzes they make of it and how those went. What is
 * theirs to change is asked of {@link org.quadrivia.authoring.access.Access}; what to do, of the features whose it is.
 */
@NullMarked
package org.quadrivia.authoring.ui;

import org.jspecify.annotations.NullMarked;
