/** Pages that review questions and reports of them. */
@NullMarked
package org.quadrivia.authoring.ui.review;

import org.jspecify.annotations.NullMarked;
