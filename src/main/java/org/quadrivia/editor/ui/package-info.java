/** The editor as a Vaadin component, based on the custom element in {@code frontend/rdf-editor}. */
@NullMarked
package org.quadrivia.editor.ui;

import org.jspecify.annotations.NullMarked;
