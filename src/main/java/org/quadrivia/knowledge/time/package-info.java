/** Dates of things: moments and spans from the data, and scales to show them on. */
@NullMarked
package org.quadrivia.knowledge.time;

import org.jspecify.annotations.NullMarked;
