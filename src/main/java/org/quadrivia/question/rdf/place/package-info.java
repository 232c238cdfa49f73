/** Questions on the map: which places can be told apart on it, and how a place is told without its name. */
@NullMarked
package org.quadrivia.question.rdf.place;

import org.jspecify.annotations.NullMarked;
