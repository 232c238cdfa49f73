/** Pages as HTML for crawlers and for browsers that run no scripts: the same components as in the views, written as text. */
@NullMarked
package org.quadrivia.knowledge.ui.noscript;

import org.jspecify.annotations.NullMarked;
