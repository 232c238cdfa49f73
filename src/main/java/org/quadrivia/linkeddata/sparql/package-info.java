/**
 * SPARQL queries as the server handles them: which are admitted, who runs them, and which answers are cached. Queries are
 * evaluated elsewhere: in a process that can be killed, or on an external server.
 */
@NullMarked
package org.quadrivia.linkeddata.sparql;

import org.jspecify.annotations.NullMarked;
