/** The route of all pages about things, and the status 404 for things that are missing. */
@NullMarked
package org.quadrivia.knowledge.ui.page;

import org.jspecify.annotations.NullMarked;
