/** Readers of plain text, Markdown, HTML, DOCX, EPUB and PDF. Begin with {@link org.quadrivia.text.read.TextFile}. */
@NullMarked
package org.quadrivia.text.read;

import org.jspecify.annotations.NullMarked;
