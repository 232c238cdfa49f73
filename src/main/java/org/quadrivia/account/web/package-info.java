/** Accounts in Spring Security: who is at a browser, how that begins and ends, and by which other services one may come. */
@NullMarked
package org.quadrivia.account.web;

import org.jspecify.annotations.NullMarked;
