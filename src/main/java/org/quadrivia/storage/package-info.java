/**
 * What is stored and how: the data folder, which one process holds, and the database of people's data. This package does not
 * know what the features store there; each feature provides its own tables.
 */
@NullMarked
package org.quadrivia.storage;

import org.jspecify.annotations.NullMarked;
