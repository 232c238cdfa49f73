/**
 * The independent checker: it computes the quality bars on any bank and dataset. It shares no code with the generator and
 * never sees it; what it knows of an item is the published contract.
 */
@NullMarked
package org.quadrivia.quality;

import org.jspecify.annotations.NullMarked;
