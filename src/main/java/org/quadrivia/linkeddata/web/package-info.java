/** Linked data over HTTP: addresses, content negotiation, and pages that need no scripts. */
@NullMarked
package org.quadrivia.linkeddata.web;

import org.jspecify.annotations.NullMarked;
