/** Code that the commands share: errors, output files, tables, the version. */
@NullMarked
package org.quadrivia.cli.common;

import org.jspecify.annotations.NullMarked;
