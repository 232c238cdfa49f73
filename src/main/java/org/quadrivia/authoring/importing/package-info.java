/** Files that teachers import into a new knowledge base. */
@NullMarked
package org.quadrivia.authoring.importing;

import org.jspecify.annotations.NullMarked;
