package org.quadrivia.authoring.objectives;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.Caches;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.question.rdf.preview.FactWords;
import org.springframework.stereotype.Component;

/** Puts facts and claims of drafts into sentences: facts as explanations state them, claims with who makes them and their hedge. */
@Component
class BasisWords {
    /** Reading the wordings of a large knowledge base takes a while. */
    private final Cache<Snapshot, FactWords> words =
            Caches.tied("words-of-facts", Caffeine.newBuilder().weakKeys().build());

    /** Returns a fact in a sentence; by the names of its terms if the knowledge base cannot word it. */
    String fact(OpenDraft draft, Triple fact) {
        if (!fact.isConcrete()) {
            return pieces(fact, draft.published());
        }
        // What the draft deletes still has its names in the published revision
        Snapshot in = holds(draft.preview(), fact) ? draft.preview() : draft.published();
        FactWords of = words.get(in, FactWords::of);
        synchronized (of) {
            return of.sentence(fact).orElseGet(() -> pieces(fact, in));
        }
    }

    private static boolean holds(Snapshot in, Triple fact) {
        return in.asserted().contains(fact) || in.claimed().contains(fact);
    }

    private static String pieces(Triple fact, Snapshot in) {
        return Messages.text(
                "authoring.statement",
                piece(fact.getSubject(), in),
                piece(fact.getPredicate(), in),
                piece(fact.getObject(), in));
    }

    /** Returns the name of a term: of a thing without a name, the end of its IRI. */
    private static String piece(Node node, Snapshot in) {
        if (!node.isConcrete()) {
            return "…";
        }
        return node.isURI()
                ? in.label(node).orElseGet(() -> node.getURI().replaceFirst("^.*[/#:](?=.)", ""))
                : ChangeDescriber.name(node, in);
    }

    /** Returns a claim with who makes it and the hedge of the source; by its name alone if it is no claim. */
    String claim(OpenDraft draft, Node claim) {
        return EntityNodes.entity(claim)
                .flatMap(id -> draft.base().claim(id))
                .map(BasisWords::claim)
                .orElseGet(() -> piece(claim, draft.published()));
    }

    static String claim(ClaimDetails claim) {
        String hedged = Optional.ofNullable(claim.hedge())
                .map(hedge -> Messages.text(
                        "authoring.objective.hedged", claim.claim().label(), hedge))
                .orElse(claim.claim().label());
        String words = claim.claimedBy().isEmpty()
                ? Messages.text("authoring.objective.claim.nobody", hedged)
                : Messages.text("authoring.objective.claim", names(claim.claimedBy()), hedged);
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }

    String conflict(OpenDraft draft, Node one, Node other) {
        return Messages.text("authoring.objective.conflict", claim(draft, one), claim(draft, other));
    }

    private static String names(List<Named> agents) {
        return agents.stream().map(Named::label).collect(Collectors.joining(", "));
    }
}
