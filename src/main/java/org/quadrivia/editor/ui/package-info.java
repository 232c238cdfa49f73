/** The editor as a component for pages, above the custom element of {@code frontend/rdf-editor}. */
@NullMarked
package org.quadrivia.editor.ui;

import org.jspecify.annotations.NullMarked;
