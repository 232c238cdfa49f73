/** When things were: moments and spans as data states them, and scales to show them on. */
@NullMarked
package org.quadrivia.knowledge.time;

import org.jspecify.annotations.NullMarked;
