/** Authoring as far as it lives in requests and sessions. */
@NullMarked
package org.quadrivia.authoring.web;

import org.jspecify.annotations.NullMarked;
