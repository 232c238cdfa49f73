/** The class that Spring starts from, and what all features share. Each feature has a package of its own below this one. */
@NullMarked
package org.quadrivia;

import org.jspecify.annotations.NullMarked;
