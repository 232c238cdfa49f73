/** Learning objectives, edited in drafts: what each rests on, which questions ask it, and suggestions for new ones. */
@NullMarked
package org.quadrivia.authoring.objectives;

import org.jspecify.annotations.NullMarked;
