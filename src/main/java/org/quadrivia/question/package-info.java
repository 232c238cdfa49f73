/**
 * Items, banks and how they are written down: the item contract in plain Java. It knows what a question is, not how one is
 * found (that is {@code question.rdf}) nor who answers it.
 */
@NullMarked
package org.quadrivia.question;

import org.jspecify.annotations.NullMarked;
