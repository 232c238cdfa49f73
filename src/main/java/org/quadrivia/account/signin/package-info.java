/** Signing in by password, by another service, or by a remembered browser. */
@NullMarked
package org.quadrivia.account.signin;

import org.jspecify.annotations.NullMarked;
