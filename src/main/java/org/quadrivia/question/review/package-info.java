/** What reviewers say of items, laid over the bank. */
@NullMarked
package org.quadrivia.question.review;

import org.jspecify.annotations.NullMarked;
