/** The commands {@code backup} and {@code restore}. */
@NullMarked
package org.quadrivia.cli.backup;

import org.jspecify.annotations.NullMarked;
