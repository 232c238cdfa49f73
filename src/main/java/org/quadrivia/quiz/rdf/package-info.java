/** Finds items of a bank by SPARQL: what teachers write is let in, if it can do no harm, and run over facts and items. */
@NullMarked
package org.quadrivia.quiz.rdf;

import org.jspecify.annotations.NullMarked;
