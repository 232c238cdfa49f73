/** The page that edits exercises in writing queries. */
@NullMarked
package org.quadrivia.authoring.ui.exercise;

import org.jspecify.annotations.NullMarked;
