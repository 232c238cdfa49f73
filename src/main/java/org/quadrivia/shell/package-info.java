/**
 * The frame around every page: layout, navigation, theme, errors, start of the server.
 */
@NullMarked
package org.quadrivia.shell;

import org.jspecify.annotations.NullMarked;
