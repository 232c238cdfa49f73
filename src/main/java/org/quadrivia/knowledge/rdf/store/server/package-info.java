/** The same store on a SPARQL 1.1 server, which several instances may share. */
@NullMarked
package org.quadrivia.knowledge.rdf.store.server;

import org.jspecify.annotations.NullMarked;
