/** Authoring for requests and sessions of the web server. */
@NullMarked
package org.quadrivia.authoring.web;

import org.jspecify.annotations.NullMarked;
