/** Tables that become knowledge: read from files, described by CSVW metadata, converted into facts with their row and column. Publishes and stores nothing. */
@NullMarked
package org.quadrivia.table;

import org.jspecify.annotations.NullMarked;
