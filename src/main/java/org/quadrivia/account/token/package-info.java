/** Access tokens, by which programs read for a person. */
@NullMarked
package org.quadrivia.account.token;

import org.jspecify.annotations.NullMarked;
