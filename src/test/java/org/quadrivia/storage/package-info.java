/** The folder and the database, and what tests of features need to run on each database. */
@NullMarked
package org.quadrivia.storage;

import org.jspecify.annotations.NullMarked;
