package org.quadrivia.authoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/** Addresses of what is edited. */
final class EditAddress {
    static final String ENTITY = "entity";
    static final String GRAPH = "graph";
    static final String ALL = "all";
    static final String AS = "as";
    static final String TERM = "term";
    private static final String TEXT = "text";

    private EditAddress() {}

    static String entity(KbId kb, EntityId entity) {
        return of(kb, Map.of(ENTITY, entity.iri()));
    }

    static String text(KbId kb, EntityId entity) {
        return of(kb, Map.of(ENTITY, entity.iri(), AS, TEXT));
    }

    static String graph(KbId kb, EntityId graph) {
        return of(kb, Map.of(GRAPH, graph.iri()));
    }

    static String graphText(KbId kb, EntityId graph) {
        return of(kb, Map.of(GRAPH, graph.iri(), AS, TEXT));
    }

    static String all(KbId kb) {
        return of(kb, Map.of(ALL, TEXT));
    }

    /** The words of a property or class. */
    static String words(KbId kb, EntityId term) {
        return of(TeachNav.Tab.WORDS, kb, Map.of(TERM, term.iri()));
    }

    /** Empty where nothing is asked, or no IRI. */
    static Optional<EntityId> id(QueryParameters asked, String parameter) {
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
