package org.quadrivia.question.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Reason;

/** What somebody says, or what a source only hints at: a fact of a claim's graph, asked with who says so in the stem. */
final class ContentMaker implements Maker {
    private static final int WRONG = 3;

    private final Ground ground;

    ContentMaker(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = Terms.asked(family, row);
        Node claim = Terms.resolve(Var.alloc("claim"), row);
        boolean named = ground.names.named(asked.subject()) && ground.names.named(asked.object());
        if (!named || !ground.disputes.content(claim).contains(asked.fact())) {
            return List.of(new Made.Dropped("no fact that can be asked"));
        }
        Set<Node> taken = ground.disputes.content(claim).stream()
                .filter(t -> t.getPredicate().equals(asked.property()))
                .filter(t -> (asked.keyIsObject() ? t.getSubject() : t.getObject()).equals(asked.anchor()))
                .map(t -> asked.keyIsObject() ? t.getObject() : t.getSubject())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional.ofNullable(row.get("agent")).ifPresent(taken::add);
        Posing posing = new Posing(
                ground.stems,
                ground.distractors.of(asked, WRONG, taken, ground.salt(family, asked.fact()), Set.of(Reason.NOT_STATED))
                        ::beside,
                wrong -> wrong.size() >= 2);
        return List.of(posing.pose(
                family.stems(), family, asked, row, (stem, wrong) -> draft(family, row, claim, asked, stem, wrong)));
    }

    private Draft draft(
            FamilyFile family,
            Map<String, Node> row,
            Node claim,
            Asked asked,
            String stem,
            List<Distractors.Wrong> wrong) {
        Set<Triple> support = new LinkedHashSet<>(List.of(asked.fact()));
        Node agent = row.get("agent");
        if (agent != null) {
            support.add(Triple.create(claim, Qv.CLAIMED_BY, agent));
        }
        Draft.Answer key = ground.answers.right(
                asked.key(),
                () -> ground.telling.frame("right", Map.of("fact", said(asked, agent))),
                List.of(asked.fact()));
        return new Draft(
                family,
                List.of(asked.fact()),
                family.variant() + (agent == null ? "" : " " + ground.word(agent)),
                stem,
                ground.answers.choice(key, asked, wrong),
                ground.queries.write(family.query(), row, List.of()),
                support,
                () -> (said(asked, agent) + " " + ground.telling.limits(claim, agent == null ? claim : agent)).strip(),
                Distractors.nearness(wrong));
    }

    private String said(Asked asked, @Nullable Node agent) {
        String fact = ground.telling.linked(asked.fact());
        return agent == null ? fact : ground.telling.frame("state.according", Map.of("agent", agent, "fact", fact));
    }
}
