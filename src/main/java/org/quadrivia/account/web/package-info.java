/**
 * Accounts in Spring Security: who uses a browser, how sessions begin and end, and by which other services people may sign in.
 */
@NullMarked
package org.quadrivia.account.web;

import org.jspecify.annotations.NullMarked;
