/** What a table probably says: the kind of its rows, the column that names them, and a property and a form for each other column. Only a proposal, for a person to change. */
@NullMarked
package org.quadrivia.table.propose;

import org.jspecify.annotations.NullMarked;
