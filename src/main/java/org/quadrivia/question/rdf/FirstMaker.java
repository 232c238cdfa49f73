package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Which of two to four events came first: one from which a transitive property leads to each of the others. */
final class FirstMaker implements Maker {
    private static final int LATER = 3;

    private final Ground ground;

    FirstMaker(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked step = Terms.asked(family, row);
        Node first = step.subject();
        Node property = step.property();
        if (!ground.usable.fact(first, property, step.object()) || ground.background(step.fact())) {
            return List.of(new Made.Dropped("no fact that can be asked"));
        }
        if (ground.relations.holds(step.object(), property, first)) {
            return List.of(new Made.Dropped("the order runs in a circle"));
        }
        Optional<String> stem = family.stems().stream()
                .flatMap(form -> ground.stems.write(form, family, step, row).stream())
                .findFirst();
        if (stem.isEmpty()) {
            return List.of(new Made.Dropped("no words to ask it unmistakably"));
        }
        List<Node> later = later(step, ground.salt(family, step.fact()));
        return later.isEmpty()
                ? List.of(new Made.Dropped("nothing of the kind comes after it"))
                : List.of(new Made.Drafted(draft(family, row, step, later, stem.get())));
    }

    /** Up to three of the kind that come after the first, beginning with the event that the row names. */
    private List<Node> later(Asked step, String salt) {
        List<Node> chosen = new ArrayList<>();
        Set<Node> group =
                new HashSet<>(ground.pool.group(new Asked(step.subject(), step.property(), step.object(), false)));
        if (group.contains(step.object()) && ground.namedApart(step.subject(), step.object())) {
            chosen.add(step.object());
        }
        List<Node> after = ground.relations.objects(step.subject(), step.property()).stream()
                .filter(node -> !node.equals(step.subject()) && group.contains(node))
                .toList();
        for (Node node : ground.draw.each(after, salt)) {
            if (chosen.size() == LATER) {
                break;
            }
            if (ground.names.named(node)
                    && !ground.relations.holds(node, step.property(), step.subject())
                    && ground.namedApart(node, step.subject())
                    && chosen.stream().allMatch(c -> ground.namedApart(c, node))) {
                chosen.add(node);
            }
        }
        return chosen;
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, Asked step, List<Node> later, String stem) {
        Node first = step.subject();
        Set<Triple> support = new LinkedHashSet<>();
        Set<Triple> told = new LinkedHashSet<>();
        List<Draft.Answer> answers = new ArrayList<>();
        for (Node node : later) {
            Set<Triple> way = ground.relations.between(first, node, step.property());
            support.addAll(way);
            List<Triple> shortest = shortest(first, node, step.property());
            told.addAll(shortest);
            answers.add(
                    ground.answers.wrong(node, () -> ground.telling.tell(shortest), Argument.of(Reason.COMPARED, way)));
        }
        answers.add(ground.answers.right(
                first,
                () -> ground.telling.frame("right", Map.of("fact", ground.telling.linked(step.fact()))),
                support));
        List<Node> listed = new ArrayList<>(later);
        listed.add(first);
        listed.sort(Comparator.comparing(Node::toString));
        return new Draft(
                family,
                List.copyOf(told),
                family.variant(),
                stem,
                answers,
                ground.queries.write(family.query(), row, listed),
                support,
                () -> ground.telling.explain(List.copyOf(told), support),
                0.4);
    }

    private List<Triple> shortest(Node from, Node to, Node property) {
        return Paths.shortest(
                from, to, node -> ground.relations.step(node, property, true), (a, b) -> Triple.create(a, property, b));
    }
}
