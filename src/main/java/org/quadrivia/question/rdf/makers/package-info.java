/** One maker for each form of item. Makers turn the results of a family's query into drafts. */
@NullMarked
package org.quadrivia.question.rdf.makers;

import org.jspecify.annotations.NullMarked;
