/**
 * Queries by SPARQL as the server sees them: what is let in, who runs it, what is kept of the answers. The work itself is done
 * elsewhere, in a process that can be killed or on a server of somebody else's.
 */
@NullMarked
package org.quadrivia.linkeddata.sparql;

import org.jspecify.annotations.NullMarked;
