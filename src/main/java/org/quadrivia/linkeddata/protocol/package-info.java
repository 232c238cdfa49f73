/** Knowledge bases over HTTP by the SPARQL standards: protocol, graph store and service description. */
@NullMarked
package org.quadrivia.linkeddata.protocol;

import org.jspecify.annotations.NullMarked;
