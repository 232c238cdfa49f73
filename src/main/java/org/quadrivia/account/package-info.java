/**
 * People: who they are, what they may do, how they sign in, and what becomes of their data. Depends on nothing about quizzes: a
 * feature that keeps data about a person implements {@link org.quadrivia.account.PersonalData}.
 */
@NullMarked
package org.quadrivia.account;

import org.jspecify.annotations.NullMarked;
