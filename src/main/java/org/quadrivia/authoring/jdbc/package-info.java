/** Access rights, drafts and declined suggestions of objectives in the database. */
@NullMarked
package org.quadrivia.authoring.jdbc;

import org.jspecify.annotations.NullMarked;
