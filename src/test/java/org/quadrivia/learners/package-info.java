/**
 * Learners who answer over HTTP as a browser would, without one: hundreds of them on one machine, while the server is killed,
 * copied or measured. Speaks to the loopback address only.
 */
@NullMarked
package org.quadrivia.learners;

import org.jspecify.annotations.NullMarked;
