/** How a knowledge base uses its classes and properties: which properties the members of a class have, and with what values. */
@NullMarked
package org.quadrivia.linkeddata.usage;

import org.jspecify.annotations.NullMarked;
