/** Access tokens, by which programs read on behalf of a person. */
@NullMarked
package org.quadrivia.account.token;

import org.jspecify.annotations.NullMarked;
