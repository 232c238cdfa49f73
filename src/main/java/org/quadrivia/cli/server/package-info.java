/** Starts the server, after checking that it can start. */
@NullMarked
package org.quadrivia.cli.server;

import org.jspecify.annotations.NullMarked;
