/** When things were: dates to scale, and events in the order that the data decides. */
@NullMarked
package org.quadrivia.knowledge.ui.time;

import org.jspecify.annotations.NullMarked;
