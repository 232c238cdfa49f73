/** Text processing: normal forms, stems and stop words of five languages, and defects of labels. */
@NullMarked
package org.quadrivia.quality.text;

import org.jspecify.annotations.NullMarked;
