/** One maker for each form of item. Makers turn what a family's query finds into drafts. */
@NullMarked
package org.quadrivia.question.rdf.makers;

import org.jspecify.annotations.NullMarked;
