/**
 * A separate process that answers queries over one revision of one knowledge base: the same program in another mode, without
 * Spring. The server that started it may kill it at any time, and it ends when the server does. It knows nothing about people.
 */
@NullMarked
package org.quadrivia.linkeddata.worker;

import org.jspecify.annotations.NullMarked;
