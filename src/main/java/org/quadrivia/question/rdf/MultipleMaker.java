package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        boolean objects = family.asks().getObject().isVariable()
                && family.asks().getObject().getName().equals(family.key());
        Node property = Terms.resolve(family.asks().getPredicate(), row);
        Node anchor = Terms.resolve(
                objects ? family.asks().getSubject() : family.asks().getObject(), row);
        Set<Node> right =
                objects ? ground.relations.objects(anchor, property) : ground.relations.subjects(property, anchor);
        String salt = ground.seed + family.family() + family.variant() + ground.word(anchor) + ground.word(property);
        List<Asked> shown = shown(right, anchor, property, objects, salt);
        if (shown.size() < 2) {
            return List.of(new Made.Dropped("fewer than two right answers that can be asked"));
        }
        return List.of(draft(family, row, shown, right, salt));
    }

    private List<Asked> shown(Set<Node> right, Node anchor, Node property, boolean objects, String salt) {
        int most = 2 + Hash.below(2, salt, "how many");
        List<Asked> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        right.stream()
                .sorted(Comparator.comparing(n -> Hash.of(salt, ground.word(n)), Long::compareUnsigned))
                .map(n -> objects ? new Asked(anchor, property, n, true) : new Asked(n, property, anchor, false))
                .filter(a -> ground.usable.fact(a.subject(), property, a.object()))
                .filter(a -> ground.graph.contains(a.fact()))
                .forEach(a -> {
                    Set<String> own = ground.names.allNormal(a.key());
                    boolean ofKind =
                            found.isEmpty() || !ground.ofOtherKind(found.get(0).key(), a.key());
                    if (ofKind && found.size() < most && own.stream().noneMatch(names::contains)) {
                        names.addAll(own);
                        found.add(a);
                    }
                });
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
        boolean worded = false;
        for (String form : family.stems()) {
            Optional<String> stem = ground.stems.write(form, family, first, bound);
            worded |= stem.isPresent();
            List<Distractors.Wrong> wrong = stem.isEmpty()
                    ? List.of()
                    : ground.distractors.choose(first, OPTIONS - shown.size(), stem.get(), right, salt, reasons);
            if (stem.isPresent() && !wrong.isEmpty() && shown.size() + wrong.size() > 2) {
                return new Made.Drafted(written(family, bound, shown, stem.get(), wrong));
            }
        }
        return new Made.Dropped(worded ? "too few wrong options proved" : "no words to ask it unmistakably");
    }

    private Draft written(
            FamilyFile family, Map<String, Node> row, List<Asked> shown, String stem, List<Distractors.Wrong> wrong) {
        List<Draft.Answer> answers = new ArrayList<>();
        Set<Triple> support = Set.of();
        for (Asked asked : shown) {
            Set<Triple> own = ground.relations.derivations(asked.subject(), asked.property(), asked.object());
            support = Draft.union(support, own);
            answers.add(new Draft.Answer(
                    asked.key(),
                    ground.names.of(asked.key()),
                    true,
                    0,
                    ground.telling.right(asked),
                    Prover.proof(Reason.KEY, own)));
        }
        for (Distractors.Wrong w : wrong) {
            String feedback = ground.telling.wrong(shown.get(0), w.node(), w.reason());
            answers.add(new Draft.Answer(w.node(), ground.names.of(w.node()), false, 0, feedback, w.proof()));
        }
        List<Triple> facts = shown.stream().map(Asked::fact).toList();
        return new Draft(
                family,
                facts,
                family.variant(),
                stem,
                answers,
                ground.queries.write(family.query(), row, List.of()),
                support,
                ground.telling.explain(facts, support),
                Distractors.nearness(wrong));
    }
}
