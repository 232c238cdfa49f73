package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Three or four things of a kind in the order of a number or date; the row is one of them with its value. */
final class SortMaker implements Maker {
    private static final int FEWEST = 3;

    private final Ground ground;
    private final Valued valued;

    SortMaker(Ground ground) {
        this.ground = ground;
        this.valued = new Valued(ground);
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = Terms.asked(family, row);
        if (!valued.single(asked)) {
            return List.of(new Made.Dropped("no single value that can be put in order"));
        }
        List<Triple> chosen = valued.companions(asked, ground.salt(family, asked.fact()));
        if (chosen.size() < FEWEST) {
            return List.of(new Made.Dropped("fewer than three of a kind with values that differ"));
        }
        return valued.stem(family, asked, row)
                .map(stem -> List.<Made>of(new Made.Drafted(draft(family, row, chosen, stem))))
                .orElseGet(() -> List.of(new Made.Dropped("no words to ask it unmistakably")));
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, List<Triple> sorted, String stem) {
        List<Draft.Answer> answers = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Triple own = sorted.get(i);
            String place = String.valueOf(i + 1);
            Triple beside = sorted.get(i == 0 ? 1 : i - 1);
            answers.add(new Draft.Answer(
                    own.getSubject(),
                    ground.names.of(own.getSubject()),
                    true,
                    i + 1,
                    () -> ground.telling.frame("place", Map.of("n", place, "fact", ground.telling.linked(own))),
                    Argument.of(Reason.KEY, List.of(own, beside))));
        }
        Set<Triple> support = new LinkedHashSet<>(sorted);
        List<Node> listed = sorted.stream()
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        return new Draft(
                family,
                sorted,
                family.variant(),
                stem,
                answers,
                ground.queries.write(family.query(), row, listed),
                support,
                () -> ground.telling.explain(sorted, support),
                0.5);
    }
}
