/** Shows things on a map of the Earth. */
@NullMarked
package org.quadrivia.knowledge.ui.map;

import org.jspecify.annotations.NullMarked;
