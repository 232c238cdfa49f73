/** The pages of live rounds, for phones and for the teacher's screen, and what they fetch and send. */
@NullMarked
package org.quadrivia.live.web;

import org.jspecify.annotations.NullMarked;
