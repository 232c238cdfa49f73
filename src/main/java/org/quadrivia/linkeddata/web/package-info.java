/** Linked data over HTTP: addresses, formats by what a client takes, and pages that need no scripts. */
@NullMarked
package org.quadrivia.linkeddata.web;

import org.jspecify.annotations.NullMarked;
