/** Claims: the card, the page, the list, and claims that conflict. */
@NullMarked
package org.quadrivia.knowledge.ui.claim;

import org.jspecify.annotations.NullMarked;
