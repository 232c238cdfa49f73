/** What the whole code base keeps to, whoever writes in it. */
@NullMarked
package org.quadrivia.architecture;

import org.jspecify.annotations.NullMarked;
