/** Entry points: exploring a knowledge base, its topics, and search results. */
@NullMarked
package org.quadrivia.knowledge.ui.explore;

import org.jspecify.annotations.NullMarked;
