/** Forms as browsers know them, for the pages of all features. Knows no feature and nothing of what is filled in. */
@NullMarked
package org.quadrivia.form;

import org.jspecify.annotations.NullMarked;
