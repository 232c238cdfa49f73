/** Questions that show a picture which is kept with the knowledge base. */
@NullMarked
package org.quadrivia.question.rdf.picture;

import org.jspecify.annotations.NullMarked;
