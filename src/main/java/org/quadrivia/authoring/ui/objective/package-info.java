/** The page that edits learning objectives. */
@NullMarked
package org.quadrivia.authoring.ui.objective;

import org.jspecify.annotations.NullMarked;
