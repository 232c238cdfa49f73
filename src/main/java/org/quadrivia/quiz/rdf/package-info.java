/**
 * Finds items of a bank by SPARQL. Queries that teachers write are accepted only if they can do no harm, and run over facts and
 * items.
 */
@NullMarked
package org.quadrivia.quiz.rdf;

import org.jspecify.annotations.NullMarked;
