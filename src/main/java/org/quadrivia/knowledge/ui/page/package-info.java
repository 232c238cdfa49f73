/** The route of every page about anything, and the status 404 for what is missing. */
@NullMarked
package org.quadrivia.knowledge.ui.page;

import org.jspecify.annotations.NullMarked;
