/** Knowledge bases for programs by the standards of SPARQL: its protocol, graph store and service description over HTTP. */
@NullMarked
package org.quadrivia.linkeddata.protocol;

import org.jspecify.annotations.NullMarked;
