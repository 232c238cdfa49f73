/** The pages of accounts, and who may open which page. */
@NullMarked
package org.quadrivia.account.ui;

import org.jspecify.annotations.NullMarked;
