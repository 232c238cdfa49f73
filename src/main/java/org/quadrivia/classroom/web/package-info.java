/** Files of gradebooks. */
@NullMarked
package org.quadrivia.classroom.web;

import org.jspecify.annotations.NullMarked;
