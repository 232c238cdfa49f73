/**
 * The independent checker, which computes the quality bars on any bank and dataset. It shares no code with the generator and does
 * not call it. All that it knows about items is the published contract.
 */
@NullMarked
package org.quadrivia.quality;

import org.jspecify.annotations.NullMarked;
