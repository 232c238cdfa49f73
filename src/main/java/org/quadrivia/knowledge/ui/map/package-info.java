/** Shows where things are on the Earth. */
@NullMarked
package org.quadrivia.knowledge.ui.map;

import org.jspecify.annotations.NullMarked;
