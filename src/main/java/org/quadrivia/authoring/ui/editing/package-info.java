/** Pages that edit things, passages, claims and topics. */
@NullMarked
package org.quadrivia.authoring.ui.editing;

import org.jspecify.annotations.NullMarked;
