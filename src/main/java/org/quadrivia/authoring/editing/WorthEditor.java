package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.Bank;
import org.quadrivia.question.RankedTerm;
import org.quadrivia.question.rdf.preview.RankingPreview;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Shows teachers what is asked first, and lets them raise and lower properties and classes in a draft. */
@Service
@ConditionalOnStorage
public class WorthEditor {
    private final DraftWorkspace desk;

    WorthEditor(DraftWorkspace desk) {
        this.desk = desk;
    }

    /**
     * Returns the classes and properties that questions ask about, the first asked first; empty if learning objectives decide what
     * is asked.
     */
    public List<RankedTerm> ranking(OpenDraft draft) {
        return RankingPreview.of(draft.preview());
    }

    /** Returns for each property and class, by its IRI, how many items of the bank rest on facts with it or about its members. */
    public Map<String, Integer> counts(OpenDraft draft, Bank bank) {
        return RankingPreview.counts(bank, draft.preview());
    }

    /** Declares that a property or class is asked sooner. */
    public EditOutcome raise(OpenDraft draft, EntityId term) {
        return set(draft, term, Set.of(Qv.HIGH));
    }

    /** Declares that a property or class is asked later. */
    public EditOutcome lower(OpenDraft draft, EntityId term) {
        return set(draft, term, Set.of(Qv.LOW));
    }

    /** Takes back what is declared about how soon a property or class is asked. */
    public EditOutcome reset(OpenDraft draft, EntityId term) {
        return set(draft, term, Set.of());
    }

    private EditOutcome set(OpenDraft draft, EntityId term, Set<Node> wishes) {
        Set<Quad> removed = new LinkedHashSet<>();
        draft.about(term).stream()
                .filter(quad -> quad.getSubject().equals(node(term))
                        && quad.getPredicate().equals(Qv.worth)
                        && !wishes.contains(quad.getObject()))
                .forEach(removed::add);
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        Set<Quad> added = new LinkedHashSet<>();
        wishes.stream()
                .filter(request -> !draft.preview().asserted().contains(node(term), Qv.worth, request))
                .forEach(request -> added.add(Quad.create(about, node(term), Qv.worth, request)));
        return desk.edit(draft, added, removed);
    }
}
