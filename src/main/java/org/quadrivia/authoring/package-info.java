/**
 * Knowledge bases that teachers keep: whose they are and who may read them, import, drafts, what a change does to the questions,
 * publishing, history.
 */
@NullMarked
package org.quadrivia.authoring;

import org.jspecify.annotations.NullMarked;
