/**
 * Plain HTML components and forms for the pages of all features. This package depends on no feature
 * except for the failures of {@code storage}, and knows nothing about what is shown or entered.
 */
@NullMarked
package org.quadrivia.form;

import org.jspecify.annotations.NullMarked;
