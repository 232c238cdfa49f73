/** Help with writing queries: where the cursor is, what can be there, and how a query is laid out. No query is run. */
@NullMarked
package org.quadrivia.linkeddata.writing;

import org.jspecify.annotations.NullMarked;
