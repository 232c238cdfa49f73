/** Accounts in the database. */
@NullMarked
package org.quadrivia.account.jdbc;

import org.jspecify.annotations.NullMarked;
