/** Drafts of changes: opened, edited as text, stored for each teacher. */
@NullMarked
package org.quadrivia.authoring.draft;

import org.jspecify.annotations.NullMarked;
