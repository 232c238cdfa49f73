/** The commands backup and restore. */
@NullMarked
package org.quadrivia.cli.backup;

import org.jspecify.annotations.NullMarked;
