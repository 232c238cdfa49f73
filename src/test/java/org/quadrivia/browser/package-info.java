/** The packaged app as people meet it, in a real browser. Wants a jar under {@code target} and a Chrome or Chromium. */
@NullMarked
package org.quadrivia.browser;

import org.jspecify.annotations.NullMarked;
