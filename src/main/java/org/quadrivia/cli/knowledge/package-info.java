/** The commands that read a knowledge base: check, validate, profile, families, generate, report, export, bench. */
@NullMarked
package org.quadrivia.cli.knowledge;

import org.jspecify.annotations.NullMarked;
