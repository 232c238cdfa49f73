/** What a draft does to the questions, its publication, and the history of revisions. */
@NullMarked
package org.quadrivia.authoring.publishing;

import org.jspecify.annotations.NullMarked;
