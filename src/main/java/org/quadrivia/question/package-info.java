/**
 * Items, banks and their JSON form: the item contract in plain Java. This package knows what a question is. It does not know how
 * questions are found (see {@code question.rdf}) or who answers them.
 */
@NullMarked
package org.quadrivia.question;

import org.jspecify.annotations.NullMarked;
