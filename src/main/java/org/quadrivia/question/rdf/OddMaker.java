package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Two or three things share a fact, one of their kind lacks it. */
final class OddMaker implements Maker {
    private static final int SHARING = 3;

    private final Ground ground;

    OddMaker(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Side side = Side.of(family, row);
        Set<Node> all = ground.relations.answers(side);
        String salt = ground.seed + family.file() + ground.word(side.anchor()) + ground.word(side.property());
        List<Asked> sharing = sharing(all, side, salt);
        if (sharing.size() < 2) {
            return List.of(new Made.Dropped("fewer than two things that share a fact"));
        }
        Map<String, Node> bound = new HashMap<>(row);
        bound.remove(family.key());
        Asked first = sharing.get(0);
        Posing posing = new Posing(
                ground.stems,
                ground.distractors.of(first, 1, all, salt, ground.reasons(family, first.fact()))::beside,
                odd -> !odd.isEmpty() && ofKind(odd.get(0).node(), sharing),
                "nothing of the kind that provably lacks the fact");
        return List.of(posing.pose(
                family.stems(), family, first, bound, (stem, odd) -> draft(family, bound, sharing, odd.get(0), stem)));
    }

    private boolean ofKind(Node odd, List<Asked> sharing) {
        Set<Node> members = ground.pool.beside(odd, sharing.get(0));
        return sharing.stream().allMatch(asked -> members.contains(asked.key()));
    }

    private List<Asked> sharing(Set<Node> all, Side side, String salt) {
        List<Asked> found = new ArrayList<>();
        for (Node node : ground.draw.each(all, salt)) {
            Asked asked = side.member(node);
            if (ground.graph.contains(asked.fact())
                    && ground.usable.fact(asked.subject(), asked.property(), asked.object())
                    && !ground.background(asked.fact())
                    && found.stream().allMatch(b -> ground.namedApart(node, b.key()) && ground.alike(node, b.key()))) {
                found.add(asked);
            }
            if (found.size() == SHARING) {
                break;
            }
        }
        return found;
    }

    private Draft draft(
            FamilyFile family, Map<String, Node> row, List<Asked> sharing, Distractors.Wrong odd, String stem) {
        List<Draft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        List<Node> listed = new ArrayList<>(List.of(odd.node()));
        for (Asked asked : sharing) {
            Set<Triple> own = ground.relations.derivations(asked.subject(), asked.property(), asked.object());
            support.addAll(own);
            listed.add(asked.key());
            answers.add(ground.answers.wrong(
                    asked.key(), () -> ground.telling.linked(asked.fact()), Argument.of(Reason.STATED, own)));
        }
        answers.add(new Draft.Answer(
                odd.node(),
                ground.names.of(odd.node()),
                true,
                0,
                () -> ground.telling.frame(
                        "odd.right", Map.of("why", ground.telling.wrong(sharing.get(0), odd.node(), odd.reason()))),
                odd.argument()));
        List<Triple> facts = sharing.stream().map(Asked::fact).toList();
        listed.sort(Comparator.comparing(Node::toString));
        return new Draft(
                family,
                facts,
                family.variant(),
                stem,
                answers,
                ground.queries.write(family.query(), row, listed),
                support,
                () -> ground.telling.explain(facts, support),
                odd.nearness());
    }
}
