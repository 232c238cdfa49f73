/** Passwords: their rules, how they are changed, and the one-time links that set them. */
@NullMarked
package org.quadrivia.account.password;

import org.jspecify.annotations.NullMarked;
