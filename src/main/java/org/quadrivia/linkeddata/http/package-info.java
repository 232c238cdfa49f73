/** What all addresses of linked data share in HTTP: content negotiation, responses and access from other sites. */
@NullMarked
package org.quadrivia.linkeddata.http;

import org.jspecify.annotations.NullMarked;
