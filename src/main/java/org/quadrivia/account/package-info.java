/**
 * People: who they are, what they may, how they sign in, and what becomes of their data. Knows nothing of quizzes: a feature
 * that keeps something of a person says so by {@link org.quadrivia.account.PersonalData}.
 */
@NullMarked
package org.quadrivia.account;

import org.jspecify.annotations.NullMarked;
