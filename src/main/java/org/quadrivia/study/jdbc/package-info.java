/** What people remember, in the database: memories of facts, the log of reviews, confusions, settings. */
@NullMarked
package org.quadrivia.study.jdbc;

import org.jspecify.annotations.NullMarked;
