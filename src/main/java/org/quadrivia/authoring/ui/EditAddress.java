package org.quadrivia.authoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/** Addresses of the editing pages. */
public final class EditAddress {
    public static final String ENTITY = "entity";
    public static final String GRAPH = "graph";
    public static final String ALL = "all";
    public static final String AS = "as";
    public static final String TERM = "term";
    public static final String PUBLISHED = "published";
    private static final String TEXT = "text";

    private EditAddress() {}

    public static String entity(KbId kb, EntityId entity) {
        return of(kb, Map.of(ENTITY, entity.iri()));
    }

    public static String text(KbId kb, EntityId entity) {
        return of(kb, Map.of(ENTITY, entity.iri(), AS, TEXT));
    }

    public static String graph(KbId kb, EntityId graph) {
        return of(kb, Map.of(GRAPH, graph.iri()));
    }

    public static String graphText(KbId kb, EntityId graph) {
        return of(kb, Map.of(GRAPH, graph.iri(), AS, TEXT));
    }

    public static String all(KbId kb) {
        return of(kb, Map.of(ALL, TEXT));
    }

    /** Returns the address where a knowledge base is edited, with the news that it has just been published for the first time. */
    public static String published(KbId kb) {
        return of(kb, Map.of(PUBLISHED, "new"));
    }

    /** Returns the address of the words of a property or class. */
    public static String words(KbId kb, EntityId term) {
        return of(TeachNav.Tab.WORDS, kb, Map.of(TERM, term.iri()));
    }

    /** Returns the address of what is declared about what may be asked, with a thing, property or class chosen in the forms. */
    public static String asked(KbId kb, EntityId about) {
        return of(TeachNav.Tab.ASKED, kb, Map.of(ENTITY, about.iri()));
    }

    /** Returns the IRI in a query parameter; empty if it is missing or not an IRI. */
    public static Optional<EntityId> id(QueryParameters asked, String parameter) {
        try {
            return asked.getSingleParameter(parameter).map(EntityId::new);
        } catch (IllegalArgumentException noIri) {
            return Optional.empty();
        }
    }

    private static String of(KbId kb, Map<String, String> parameters) {
        return of(TeachNav.Tab.EDIT, kb, parameters);
    }

    private static String of(TeachNav.Tab tab, KbId kb, Map<String, String> parameters) {
        return tab.of(kb) + "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
