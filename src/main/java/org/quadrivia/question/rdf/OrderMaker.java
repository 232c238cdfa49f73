package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Three or four events in the order that a transitive property decides: the row is one step, the rest is walked from it. */
final class OrderMaker implements Maker {
    private final Ground ground;

    OrderMaker(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked step = Terms.asked(family, row);
        Node property = step.property();
        Optional<String> stem = family.stems().stream()
                .flatMap(form -> ground.sentences.lexicon().template(property, form).stream())
                .findFirst();
        if (stem.isEmpty()) {
            return List.of(new Made.Dropped("no words to ask it unmistakably"));
        }
        String salt = ground.seed + family.family() + ground.factId(step.fact()).hex();
        List<Node> chain = chain(step, salt);
        if (chain.size() < 3) {
            return List.of(new Made.Dropped("the order of fewer than three is decided"));
        }
        if (ground.relations.holds(chain.get(chain.size() - 1), property, chain.get(0))) {
            return List.of(new Made.Dropped("the order runs in a circle"));
        }
        return List.of(new Made.Drafted(draft(family, row, property, chain, stem.get())));
    }

    private List<Node> chain(Asked step, String salt) {
        LinkedList<Node> chain = new LinkedList<>(List.of(step.subject(), step.object()));
        if (!usable(step.subject(), step.property(), step.object())) {
            return List.of();
        }
        int length = 3 + Hash.below(2, salt, "length");
        for (int turn = Hash.below(2, salt, "turn"), tries = 0; chain.size() < length && tries < 4; turn++, tries++) {
            boolean forth = turn % 2 == 0;
            Node end = forth ? chain.getLast() : chain.getFirst();
            Optional<Node> next = ground.relations.step(end, step.property(), forth).stream()
                    .filter(n -> forth ? usable(end, step.property(), n) : usable(n, step.property(), end))
                    .filter(n -> !chain.contains(n) && apart(chain, n))
                    .min(Comparator.comparing(n -> Hash.of(salt, ground.word(n)), Long::compareUnsigned));
            next.ifPresent(forth ? chain::addLast : chain::addFirst);
        }
        return chain;
    }

    private boolean usable(Node before, Node property, Node after) {
        return ground.graph.contains(before, property, after) && ground.usable.fact(before, property, after);
    }

    private boolean apart(List<Node> chain, Node next) {
        Set<String> names = new HashSet<>(ground.names.allNormal(next));
        return chain.stream().flatMap(n -> ground.names.allNormal(n).stream()).noneMatch(names::contains);
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, Node property, List<Node> chain, String stem) {
        List<Triple> steps = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            steps.add(Triple.create(chain.get(i - 1), property, chain.get(i)));
        }
        List<Draft.Answer> answers = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            List<Triple> own = steps.subList(Math.max(0, i - 1), Math.min(steps.size(), i + 1));
            String place = String.valueOf(i + 1);
            answers.add(new Draft.Answer(
                    chain.get(i),
                    ground.names.of(chain.get(i)),
                    true,
                    i + 1,
                    () -> ground.telling.frame("place", Map.of("n", place, "fact", ground.telling.linked(own.get(0)))),
                    Argument.of(Reason.KEY, own)));
        }
        Set<Triple> support =
                new LinkedHashSet<>(ground.relations.between(chain.get(0), chain.get(chain.size() - 1), property));
        List<Node> listed =
                chain.stream().sorted(Comparator.comparing(Node::toString)).toList();
        return new Draft(
                family,
                steps,
                family.variant(),
                stem,
                answers,
                ground.queries.write(family.query(), row, listed),
                support,
                () -> ground.telling.explain(steps, support),
                0.5 + 0.1 * (chain.size() - 3));
    }
}
