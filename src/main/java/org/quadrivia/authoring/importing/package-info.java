/** Files that teachers bring, on their way to a knowledge base. */
@NullMarked
package org.quadrivia.authoring.importing;

import org.jspecify.annotations.NullMarked;
