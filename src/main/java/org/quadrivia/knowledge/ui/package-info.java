/**
 * What pages about a knowledge base share: the view they extend, its context, links, headings, lists, the search box and the
 * page for what is missing.
 */
@NullMarked
package org.quadrivia.knowledge.ui;

import org.jspecify.annotations.NullMarked;
