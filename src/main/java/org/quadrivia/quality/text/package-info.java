/**
 * Words: normal forms, stems and stop words of five languages, and what a label looks like when it is not fit to show.
 */
@NullMarked
package org.quadrivia.quality.text;

import org.jspecify.annotations.NullMarked;
