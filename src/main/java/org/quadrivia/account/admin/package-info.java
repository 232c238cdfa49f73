/** What administrators do with other people's accounts. */
@NullMarked
package org.quadrivia.account.admin;

import org.jspecify.annotations.NullMarked;
