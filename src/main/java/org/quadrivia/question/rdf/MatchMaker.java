package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Three or four pairs of one property, such that each left side goes with exactly one of the right sides shown. */
final class MatchMaker implements Maker {
    private static final int PAIRS = 4;
    private static final int FEWEST = 3;
    /** Things looked at to find companions. */
    private static final int DRAWN = 60;

    private static final double MIDDLING = 0.5;

    private final Ground ground;

    MatchMaker(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = Terms.asked(family, row);
        if (!fit(asked.subject(), asked.property(), asked.object())) {
            return List.of(new Made.Dropped("no fact that can be asked"));
        }
        Optional<String> stem = family.stems().stream()
                .flatMap(form -> ground.stems.write(form, family, asked, row).stream())
                .findFirst();
        if (stem.isEmpty()) {
            return List.of(new Made.Dropped("no words to ask it unmistakably"));
        }
        List<Triple> pairs = pairs(asked, stem.get(), ground.salt(family, asked.fact()));
        return pairs.size() < FEWEST
                ? List.of(new Made.Dropped("fewer than three pairs that cannot be mistaken"))
                : List.of(new Made.Drafted(draft(family, row, pairs, stem.get())));
    }

    private List<Triple> pairs(Asked asked, String stem, String salt) {
        List<Triple> pairs = new ArrayList<>();
        if (tellsNothing(asked.fact(), pairs)) {
            pairs.add(asked.fact());
        }
        Asked left = new Asked(asked.subject(), asked.property(), asked.object(), false);
        for (Node other : ground.draw.of(ground.pool.group(left), salt, DRAWN)) {
            Set<Node> ends = ground.relations.nearest(other, asked.property(), 1);
            if (pairs.isEmpty() || pairs.size() == PAIRS) {
                break;
            }
            if (ends.size() == 1) {
                Triple pair =
                        Triple.create(other, asked.property(), ends.iterator().next());
                if (ground.graph.contains(pair)
                        && fit(other, asked.property(), pair.getObject())
                        && ground.alike(asked.object(), pair.getObject())
                        && apart(pair, pairs)
                        && tellsNothing(pair, pairs)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private boolean fit(Node s, Node p, Node o) {
        return ground.usable.fact(s, p, o) && !ground.background(Triple.create(s, p, o));
    }

    /** Neither side has a name that another has, or goes with a side of another pair, as far as anybody says or leaves open. */
    private boolean apart(Triple pair, List<Triple> pairs) {
        Node p = pair.getPredicate();
        return pairs.stream()
                .allMatch(other -> ground.namedApart(pair.getSubject(), other.getSubject())
                        && ground.namedApart(pair.getObject(), other.getObject())
                        && ground.prover.plainlyNot(pair.getSubject(), p, other.getObject())
                        && ground.prover.plainlyNot(other.getSubject(), p, pair.getObject()));
    }

    /** A pair whose sides share a word or a name needs no knowledge. */
    private boolean tellsNothing(Triple pair, List<Triple> others) {
        String right = ground.names.of(pair.getObject());
        return ground.clues
                .betraying(ground.names.of(pair.getSubject()), right, List.of())
                .isEmpty();
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, List<Triple> pairs, String stem) {
        List<Draft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        for (Triple pair : pairs) {
            Set<Triple> own = ground.relations.derivations(pair.getSubject(), pair.getPredicate(), pair.getObject());
            support.addAll(own);
            answers.add(new Draft.Answer(
                    pair.getSubject(),
                    ground.names.of(pair.getSubject()),
                    true,
                    0,
                    () -> ground.telling.linked(pair),
                    Argument.of(Reason.KEY, own),
                    pair.getObject(),
                    List.of(),
                    0));
        }
        return new Draft(
                family,
                pairs,
                family.variant(),
                stem,
                answers,
                ground.queries.write(family.query(), row, List.of()),
                support,
                () -> ground.telling.explain(pairs, support),
                MIDDLING);
    }
}
