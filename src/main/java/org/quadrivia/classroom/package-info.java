/** Classes: who teaches and who learns in them, what they are given, and how it went. */
@NullMarked
package org.quadrivia.classroom;

import org.jspecify.annotations.NullMarked;
