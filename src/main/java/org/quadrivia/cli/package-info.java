/**
 * The command line: one jar, one entry. Commands read RDF files and start no web server, but for {@code serve}.
 */
@NullMarked
package org.quadrivia.cli;

import org.jspecify.annotations.NullMarked;
