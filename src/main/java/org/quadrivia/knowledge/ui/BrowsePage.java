package org.quadrivia.knowledge.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.quadrivia.knowledge.view.EntityDetails;

/**
 * A page about a knowledge base or something in it. Views show it, and clients without scripts get the same page as plain HTML.
 *
 * @param title for people, without the name of the application
 * @param entity what the page is about; empty if that is not an entity
 */
public record BrowsePage(String title, Component content, Optional<EntityDetails> entity) {
    public BrowsePage(String title, Component content) {
        this(title, content, Optional.empty());
    }
}
