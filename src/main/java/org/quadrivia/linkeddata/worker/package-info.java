/**
 * A process of its own that answers queries over one revision of one knowledge base: the same program in another mode, without
 * Spring. Whoever started it may kill it at any time; when they are gone, so is it. It knows nothing of people.
 */
@NullMarked
package org.quadrivia.linkeddata.worker;

import org.jspecify.annotations.NullMarked;
