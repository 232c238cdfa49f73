/**
 * The pages for teachers: a knowledge base, its questions, its quizzes and their results.
 * {@link org.quadrivia.authoring.access.AccessControl} decides what they may change; the work is done by the services of each feature.
 */
@NullMarked
package org.quadrivia.authoring.ui;

import org.jspecify.annotations.NullMarked;
