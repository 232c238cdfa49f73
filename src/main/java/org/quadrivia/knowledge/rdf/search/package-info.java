/** Searches a knowledge base: names, similar names, and the texts of passages and claims. */
@NullMarked
package org.quadrivia.knowledge.rdf.search;

import org.jspecify.annotations.NullMarked;
