/**
 * What pages about a knowledge base share: the view they extend, its context, links, headings, lists, search box, missing
 * pages.
 */
@NullMarked
package org.quadrivia.knowledge.ui;

import org.jspecify.annotations.NullMarked;
