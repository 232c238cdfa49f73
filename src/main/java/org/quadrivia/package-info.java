/** The one class that Spring starts from; each feature has a package of its own beneath. */
@NullMarked
package org.quadrivia;

import org.jspecify.annotations.NullMarked;
