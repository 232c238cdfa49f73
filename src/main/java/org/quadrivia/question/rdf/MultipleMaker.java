package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Two or three right answers among four options; the row binds the named end, the right answers follow from the graph. */
final class MultipleMaker implements Maker {
    private static final int OPTIONS = 4;

    private final Ground ground;

    MultipleMaker(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Side side = Side.of(family, row);
        Set<Node> right = ground.relations.answers(side);
        String salt = ground.seed
                + family.family()
                + family.variant()
                + ground.word(side.anchor())
                + ground.word(side.property());
        List<Asked> shown = shown(right, side, salt);
        if (shown.size() < 2) {
            return List.of(new Made.Dropped("fewer than two right answers that can be asked"));
        }
        return List.of(draft(family, row, shown, right, salt));
    }

    private List<Asked> shown(Set<Node> right, Side side, String salt) {
        int most = 2 + Hash.below(2, salt, "how many");
        List<Asked> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node node : ground.draw.each(right, salt)) {
            Asked asked = side.member(node);
            if (ground.graph.contains(asked.fact())
                    && ground.usable.fact(asked.subject(), asked.property(), asked.object())
                    && (found.isEmpty() || !ground.ofOtherKind(found.get(0).key(), node))) {
                Set<String> own = ground.names.allNormal(node);
                if (own.stream().noneMatch(names::contains)) {
                    names.addAll(own);
                    found.add(asked);
                }
            }
            if (found.size() == most) {
                break;
            }
        }
        return found;
    }

    private Made draft(FamilyFile family, Map<String, Node> row, List<Asked> shown, Set<Node> right, String salt) {
        Asked first = shown.stream()
                .max(Comparator.comparingInt(a -> ground.names.of(a.key()).length()))
                .orElseThrow();
        Map<String, Node> bound = new HashMap<>(row);
        bound.remove(family.key());
        Set<Reason> reasons = new HashSet<>(family.reasons());
        shown.forEach(asked -> reasons.retainAll(ground.reasons(family, asked.fact())));
        Posing posing = new Posing(
                ground.stems,
                ground.distractors.of(first, OPTIONS - shown.size(), right, salt, reasons)::beside,
                wrong -> !wrong.isEmpty() && shown.size() + wrong.size() > 2);
        return posing.pose(
                family.stems(), family, first, bound, (stem, wrong) -> written(family, bound, shown, stem, wrong));
    }

    private Draft written(
            FamilyFile family, Map<String, Node> row, List<Asked> shown, String stem, List<Distractors.Wrong> wrong) {
        List<Draft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        for (Asked asked : shown) {
            Set<Triple> own = ground.relations.derivations(asked.subject(), asked.property(), asked.object());
            support.addAll(own);
            answers.add(ground.answers.right(asked, own));
        }
        answers.addAll(ground.answers.wrong(shown.get(0), wrong));
        List<Triple> facts = shown.stream().map(Asked::fact).toList();
        return new Draft(
                family,
                facts,
                family.variant(),
                stem,
                answers,
                ground.queries.write(family.query(), row, List.of()),
                support,
                () -> ground.telling.explain(facts, support),
                Distractors.nearness(wrong));
    }
}
