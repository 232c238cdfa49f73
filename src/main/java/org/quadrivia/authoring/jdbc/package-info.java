/** Where it is kept whose the knowledge bases are, and the drafts of changes. */
@NullMarked
package org.quadrivia.authoring.jdbc;

import org.jspecify.annotations.NullMarked;
