/** Signing up: the application form, its limits, and whether it is open. */
@NullMarked
package org.quadrivia.account.signup;

import org.jspecify.annotations.NullMarked;
