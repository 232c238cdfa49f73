/** What teachers bring into a new knowledge base or one that exists: files, tables, and what is fetched from other servers. */
@NullMarked
package org.quadrivia.authoring.importing;

import org.jspecify.annotations.NullMarked;
