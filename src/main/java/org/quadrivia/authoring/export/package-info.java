/** Exports a knowledge base and its questions as files. A new format is a constant of {@link ExportFormat} and its writer here. */
@NullMarked
package org.quadrivia.authoring.export;

import org.jspecify.annotations.NullMarked;
