/** What things are called: which properties give names, which name is chosen, the main language, words made from IRIs. */
@NullMarked
package org.quadrivia.knowledge.rdf.label;

import org.jspecify.annotations.NullMarked;
