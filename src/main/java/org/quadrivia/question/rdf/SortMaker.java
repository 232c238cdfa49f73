package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Three or four things of a kind in the order of a number or date; the row is one of them with its value. */
final class SortMaker implements Maker {
    private static final int OPTIONS = 4;
    /** Things looked at to find companions with a value. */
    private static final int DRAWN = 80;

    private final Ground ground;
    private final Pool pool;
    private final Stems stems;
    private final Telling telling;

    SortMaker(Ground ground, Stems stems, Telling telling) {
        this.ground = ground;
        this.pool = new Pool(ground);
        this.stems = stems;
        this.telling = telling;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = Terms.asked(family, row);
        if (value(asked.subject(), asked.property())
                        .filter(asked.object()::equals)
                        .isEmpty()
                || !ground.usable.fact(asked.subject(), asked.property(), asked.object())) {
            return List.of(new Made.Dropped("no single value that can be put in order"));
        }
        String salt = ground.seed
                + family.family()
                + ground.snapshot.factId(asked.fact()).hex();
        List<Triple> chosen = companions(asked, salt);
        if (chosen.size() < 3) {
            return List.of(new Made.Dropped("fewer than three of a kind with values that differ"));
        }
        String form = family.stems()
                .get(Amounts.isDate(asked.object()) && family.stems().size() > 1 ? 1 : 0);
        return stems.write(form, family, asked, row)
                .map(stem -> List.<Made>of(new Made.Drafted(draft(family, row, asked.property(), chosen, stem))))
                .orElseGet(() -> List.of(new Made.Dropped("no words to ask it unmistakably")));
    }

    private List<Triple> companions(Asked asked, String salt) {
        List<Triple> chosen = new ArrayList<>(List.of(asked.fact()));
        for (Node other : ground.draw.of(pool.group(asked), salt, DRAWN)) {
            Optional<Node> value = value(other, asked.property());
            if (value.isPresent() && fits(chosen, other, value.get())) {
                chosen.add(Triple.create(other, asked.property(), value.get()));
            }
            if (chosen.size() == OPTIONS) {
                break;
            }
        }
        chosen.sort((a, b) -> Amounts.compare(a.getObject(), b.getObject()).orElse(0));
        return chosen;
    }

    private boolean fits(List<Triple> chosen, Node other, Node value) {
        Triple first = chosen.get(0);
        return value.getLiteralDatatypeURI().equals(first.getObject().getLiteralDatatypeURI())
                && ground.usable.fact(other, first.getPredicate(), value)
                && chosen.stream()
                        .allMatch(t -> !ground.sameAs.same(t.getSubject(), other)
                                && Amounts.compare(t.getObject(), value)
                                        .filter(c -> c != 0)
                                        .isPresent()
                                && ground.names.allNormal(t.getSubject()).stream()
                                        .noneMatch(ground.names.allNormal(other)::contains));
    }

    /** Its only value, where that is a number or date and stands with this very name. */
    private Optional<Node> value(Node thing, Node property) {
        List<Node> values = ground.graph
                .find(thing, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        boolean only = values.size() == 1
                && Amounts.isAmount(values.get(0))
                && ground.relations.objects(thing, property).size() == 1;
        return only ? Optional.of(values.get(0)) : Optional.empty();
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, Node property, List<Triple> sorted, String stem) {
        List<Draft.Answer> answers = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Triple own = sorted.get(i);
            Triple beside = sorted.get(i == 0 ? 1 : i - 1);
            answers.add(new Draft.Answer(
                    own.getSubject(),
                    ground.names.of(own.getSubject()),
                    true,
                    i + 1,
                    telling.frame("place", Map.of("n", String.valueOf(i + 1), "fact", telling.linked(own))),
                    Prover.proof(Reason.KEY, List.of(own, beside))));
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
                telling.explain(sorted, support),
                0.5);
    }
}
