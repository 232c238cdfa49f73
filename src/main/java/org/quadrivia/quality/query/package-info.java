/** The queries of items: parsed once, run, and split into the triple patterns that they consist of. */
@NullMarked
package org.quadrivia.quality.query;

import org.jspecify.annotations.NullMarked;
