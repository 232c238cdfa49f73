/**
 * The command line: one jar with one entry point. Without a command it starts the server. Most commands read RDF files. None
 * starts a web server except {@code rehearse}.
 */
@NullMarked
package org.quadrivia.cli;

import org.jspecify.annotations.NullMarked;
