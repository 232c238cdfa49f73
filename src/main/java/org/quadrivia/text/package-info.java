/** Texts that become passages: read from files, marked, and looked through for names and dates. Stores nothing. */
@NullMarked
package org.quadrivia.text;

import org.jspecify.annotations.NullMarked;
