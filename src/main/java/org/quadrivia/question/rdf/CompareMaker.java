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

/** Which of three or four things of a kind has the greatest or least number, or the earliest date. */
final class CompareMaker implements Maker {
    private static final int FEWEST = 3;
    private static final double MIDDLING = 0.5;

    private final Ground ground;
    private final Valued valued;

    CompareMaker(Ground ground) {
        this.ground = ground;
        this.valued = new Valued(ground);
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = Terms.asked(family, row);
        if (!valued.single(asked)) {
            return List.of(new Made.Dropped("no single value that can be compared"));
        }
        List<Triple> sorted = valued.companions(asked, ground.salt(family, asked.fact()));
        if (sorted.size() < FEWEST) {
            return List.of(new Made.Dropped("fewer than three of a kind with values well apart"));
        }
        Triple key = family.form() == FamilyFile.Form.MOST ? sorted.get(sorted.size() - 1) : sorted.get(0);
        return valued.stem(family, asked, row)
                .map(stem -> List.<Made>of(new Made.Drafted(draft(family, row, key, sorted, stem))))
                .orElseGet(() -> List.of(new Made.Dropped("no words to ask it unmistakably")));
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, Triple key, List<Triple> sorted, String stem) {
        List<Draft.Answer> answers = new ArrayList<>();
        for (Triple one : sorted) {
            Node thing = one.getSubject();
            answers.add(
                    one.equals(key)
                            ? ground.answers.right(
                                    thing,
                                    () -> ground.telling.frame("right", Map.of("fact", ground.telling.linked(one))),
                                    sorted)
                            : ground.answers.wrong(
                                    thing, () -> told(one, key), Argument.of(Reason.COMPARED, List.of(one, key))));
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
                MIDDLING);
    }

    private String told(Triple one, Triple key) {
        return ground.telling.linked(one) + " " + ground.telling.linked(key);
    }
}
