/** One maker for each form of item: it turns what a family's query found into drafts. */
@NullMarked
package org.quadrivia.question.rdf.makers;

import org.jspecify.annotations.NullMarked;
