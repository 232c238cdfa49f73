package org.quadrivia.knowledge.ui.noscript;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.quadrivia.knowledge.view.EntityDetails;

/**
 * A page as HTML that needs no scripts.
 *
 * @param title for people, without the name of the application
 * @param content what the page shows, without the frame that all pages share
 * @param address of the page, relative to the root of the application, with the number of its part if that is not the first
 * @param entity what the page is about; empty if that is not an entity
 */
public record NoScriptPage(String title, Element content, String address, Optional<EntityDetails> entity) {}
