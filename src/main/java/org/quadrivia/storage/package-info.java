/**
 * What is kept and how: the data folder that one process holds, and the database of people's data. Knows nothing of what any
 * feature keeps there; each brings its own tables.
 */
@NullMarked
package org.quadrivia.storage;

import org.jspecify.annotations.NullMarked;
