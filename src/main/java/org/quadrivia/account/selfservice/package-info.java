/** A person's own account: its profile, its export, its deletion. */
@NullMarked
package org.quadrivia.account.selfservice;

import org.jspecify.annotations.NullMarked;
