/** Plain HTML forms for the pages of all features. This package depends on no feature and knows nothing about what is entered. */
@NullMarked
package org.quadrivia.form;

import org.jspecify.annotations.NullMarked;
