/** The command line in one JVM, the scripts in a shell, and the packed jar as its users start it. */
@NullMarked
package org.quadrivia.cli;

import org.jspecify.annotations.NullMarked;
