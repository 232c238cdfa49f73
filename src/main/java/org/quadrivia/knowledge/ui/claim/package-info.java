/** The card, the page and the list of claims, and conflicts between them. */
@NullMarked
package org.quadrivia.knowledge.ui.claim;

import org.jspecify.annotations.NullMarked;
