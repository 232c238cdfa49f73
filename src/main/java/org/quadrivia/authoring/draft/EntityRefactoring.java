package org.quadrivia.authoring.draft;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;

/** Renames, merges and deletions of entities, as changes of a draft. */
final class EntityRefactoring {
    private EntityRefactoring() {}

    /** Returns whether the entity occurs in any quad. */
    static boolean isThere(OpenDraft draft, EntityId entity) {
        return !TermReplacement.quads(draft.preview(), TermReplacement.node(entity))
                .isEmpty();
    }

    /** Returns the change that replaces one entity by another everywhere. */
    static Change replaced(OpenDraft draft, EntityId old, EntityId by) {
        Set<Quad> removed = TermReplacement.quads(draft.preview(), TermReplacement.node(old));
        Set<Quad> added = new LinkedHashSet<>();
        removed.forEach(
                quad -> added.add(TermReplacement.replaced(quad, TermReplacement.node(old), TermReplacement.node(by))));
        added.removeAll(TrigFragment.all(draft.preview()));
        return new Change(added, removed);
    }

    /** Returns the change that removes an entity and everything that refers to it. */
    static Change without(OpenDraft draft, EntityId entity) {
        Set<Quad> doomed = new LinkedHashSet<>(TrigFragment.about(draft.preview(), TermReplacement.node(entity)));
        doomed.addAll(TermReplacement.quads(draft.preview(), TermReplacement.node(entity)));
        return new Change(Set.of(), doomed);
    }
}
