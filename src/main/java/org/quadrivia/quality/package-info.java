/**
 * The independent checker, which computes the quality bars on any bank and dataset. It shares no code with the generator and does
 * not call it. It knows about items only what the published contract says.
 */
@NullMarked
package org.quadrivia.quality;

import org.jspecify.annotations.NullMarked;
