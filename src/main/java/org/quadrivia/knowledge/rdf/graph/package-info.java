/**
 * Reads Jena's graphs: canonical terms, lists, the qv: vocabulary, the kinds of named graphs and the catalog of them, what
 * is declared not to be asked, the IRIs of files.
 */
@NullMarked
package org.quadrivia.knowledge.rdf.graph;

import org.jspecify.annotations.NullMarked;
