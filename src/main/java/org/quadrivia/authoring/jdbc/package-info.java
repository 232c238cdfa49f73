/** Access rights and drafts in the database. */
@NullMarked
package org.quadrivia.authoring.jdbc;

import org.jspecify.annotations.NullMarked;
