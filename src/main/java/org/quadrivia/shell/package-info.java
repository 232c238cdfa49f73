/** The frame around every page: layout, navigation, theme, error pages, and the filters and valves of the web server. */
@NullMarked
package org.quadrivia.shell;

import org.jspecify.annotations.NullMarked;
