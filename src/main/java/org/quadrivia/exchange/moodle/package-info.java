/** Moodle XML and GIFT. */
@NullMarked
package org.quadrivia.exchange.moodle;

import org.jspecify.annotations.NullMarked;
