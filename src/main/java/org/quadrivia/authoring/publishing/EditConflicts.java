package org.quadrivia.authoring.publishing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;

/** Finds the places that are changed both by a draft and by revisions published since the draft was begun. */
final class EditConflicts {
    /** A subject and a property. Changes by two people to the same place have to be reconciled. */
    private record Place(Node subject, Node property) {
        static Place of(Quad quad) {
            return new Place(quad.getSubject(), quad.getPredicate());
        }

        String name(Snapshot in) {
            return Messages.text(
                    "authoring.place", ChangeDescriber.name(subject, in), ChangeDescriber.name(property, in));
        }

        List<String> values(Snapshot in) {
            return in.dataset().stream(Node.ANY, subject, property, Node.ANY)
                    .map(quad -> ChangeDescriber.name(quad.getObject(), in))
                    .distinct()
                    .sorted(new NumericNameOrder())
                    .toList();
        }
    }

    /** How many conflicting places a page shows. */
    private static final int SHOWN = 100;

    private final Change theirs;
    private final Predicate<Quad> touched;

    private EditConflicts(Change theirs, Predicate<Quad> touched) {
        this.theirs = theirs;
        this.touched = touched;
    }

    /** Compares the draft with what was published since. If that is not stored, everything counts as changed by others. */
    static EditConflicts of(OpenDraft draft, KnowledgeStore store) {
        if (draft.current()) {
            return new EditConflicts(Change.NONE, quad -> false);
        }
        Optional<Change> since = since(draft.kb(), draft.stored().orElseThrow().revision(), store);
        if (since.isEmpty()) {
            return new EditConflicts(Change.NONE, quad -> true);
        }
        Set<Place> places = places(since.get());
        return new EditConflicts(since.get(), quad -> places.contains(Place.of(quad)));
    }

    /** Returns what was published since a revision; empty if not all of that is stored. */
    private static Optional<Change> since(KbId kb, String revision, KnowledgeStore store) {
        Change all = Change.NONE;
        for (Revision one : store.history(kb)) {
            if (one.digest().equals(revision)) {
                return Optional.of(all);
            }
            Optional<Change> change = store.change(kb, one.number());
            if (change.isEmpty()) {
                return Optional.empty();
            }
            all = change.get().then(all);
        }
        return Optional.empty();
    }

    private static Set<Place> places(Change change) {
        Set<Place> places = new HashSet<>();
        List.of(change.added(), change.removed()).forEach(quads -> quads.forEach(quad -> places.add(Place.of(quad))));
        return places;
    }

    /** Returns the part of a draft that touches what others changed, without what both changed alike. */
    Change mine(Change draft) {
        return draft.only(touched.and(
                quad -> !(theirs.added().contains(quad) && draft.added().contains(quad))
                        && !(theirs.removed().contains(quad) && draft.removed().contains(quad))));
    }

    /** Returns the part of the others' changes that a draft touches. */
    Change theirs(Change draft) {
        Set<Place> places = places(mine(draft));
        return theirs.only(quad -> places.contains(Place.of(quad)));
    }

    /** Returns the draft as a change of the published revision, with the conflicts resolved. */
    Change resolved(OpenDraft draft, DraftPublishOutcome.Resolution resolution) {
        return switch (resolution) {
            case MINE -> over(draft);
            case BOTH -> draft.effect();
        };
    }

    /** Takes the others' changes back at the conflicting places, then applies the draft. */
    private Change over(OpenDraft draft) {
        return theirs(draft.effect()).inverse().then(draft.recorded()).effect(draft.published());
    }

    /** Returns the values at each conflicting place for each choice. */
    List<DraftPublishOutcome.Place> places(OpenDraft draft) {
        Snapshot theirs = draft.published();
        Snapshot mine = over(draft).apply(theirs);
        Snapshot both = draft.preview();
        return places(mine(draft.effect())).stream()
                .map(place -> new DraftPublishOutcome.Place(
                        place.name(both), place.values(theirs), place.values(mine), place.values(both)))
                .sorted(Comparator.comparing(DraftPublishOutcome.Place::name, new NumericNameOrder()))
                .limit(SHOWN)
                .toList();
    }

    /** Returns the draft without the conflicting part. */
    Change rest(Change draft) {
        Change mine = mine(draft);
        return draft.only(
                quad -> !mine.added().contains(quad) && !mine.removed().contains(quad));
    }
}
