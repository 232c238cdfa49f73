/**
 * What this version knows of the vocabularies that people use: how their terms are called and worded, which of them are
 * bookkeeping, which hold one value, which mean the same. It reads the files in {@code lexicons/} and knows nothing of graphs.
 */
@NullMarked
package org.quadrivia.knowledge.rdf.vocabulary;

import org.jspecify.annotations.NullMarked;
