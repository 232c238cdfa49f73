package org.quadrivia.authoring.importing;

import org.quadrivia.knowledge.KbId;

/**
 * A table from which a knowledge base has facts, and of which it keeps the mapping.
 *
 * @param name tells it from others of the knowledge base; fit for addresses
 * @param iri with which the graphs of its rows begin
 * @param title how it is called
 * @param mapping a metadata document of the W3C
 */
public record KeptTable(KbId kb, String name, String iri, String title, String mapping) {}
