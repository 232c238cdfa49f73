/** Pages about time: dates to scale, and events in the order that follows from the data. */
@NullMarked
package org.quadrivia.knowledge.ui.time;

import org.jspecify.annotations.NullMarked;
