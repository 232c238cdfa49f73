/** What things are called: which properties name, which name is chosen, the main language, words out of IRIs. */
@NullMarked
package org.quadrivia.knowledge.rdf.label;

import org.jspecify.annotations.NullMarked;
