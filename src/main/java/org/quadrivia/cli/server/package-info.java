/** Starts the server, and checks first that it can start. */
@NullMarked
package org.quadrivia.cli.server;

import org.jspecify.annotations.NullMarked;
