/** The queries of items: parsed once, run, and taken apart into the facts that they ask for. */
@NullMarked
package org.quadrivia.quality.query;

import org.jspecify.annotations.NullMarked;
