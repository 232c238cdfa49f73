/** Pages on knowledge bases as a whole: the list, a new one, settings, joining by code. */
@NullMarked
package org.quadrivia.authoring.ui.knowledgebase;

import org.jspecify.annotations.NullMarked;
