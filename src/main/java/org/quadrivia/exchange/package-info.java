/** Questions for other programs: what a file of questions holds, whichever its format. The rooms below write the formats. */
@NullMarked
package org.quadrivia.exchange;

import org.jspecify.annotations.NullMarked;
