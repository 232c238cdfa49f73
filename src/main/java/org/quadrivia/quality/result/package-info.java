/** The result of a check: bars, verdicts, offences. */
@NullMarked
package org.quadrivia.quality.result;

import org.jspecify.annotations.NullMarked;
