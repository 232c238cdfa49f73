package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
        Node claim = Terms.resolve(org.apache.jena.sparql.core.Var.alloc("claim"), row);
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
        boolean worded = false;
        for (String form : family.stems()) {
            Optional<String> stem = ground.stems.write(form, family, asked, row);
            worded |= stem.isPresent();
            List<Distractors.Wrong> wrong = stem.isEmpty()
                    ? List.of()
                    : ground.distractors.choose(
                            asked,
                            WRONG,
                            stem.get(),
                            taken,
                            ground.salt(family, asked.fact()),
                            Set.of(Reason.NOT_STATED));
            if (stem.isPresent() && wrong.size() >= 2) {
                return List.of(new Made.Drafted(draft(family, row, claim, asked, stem.get(), wrong)));
            }
        }
        return List.of(new Made.Dropped(worded ? "too few wrong options proved" : "no words to ask it unmistakably"));
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
        String said = agent == null
                ? ground.telling.linked(asked.fact())
                : ground.telling.frame(
                        "state.according", Map.of("agent", agent, "fact", ground.telling.linked(asked.fact())));
        List<Draft.Answer> answers = new ArrayList<>();
        answers.add(new Draft.Answer(
                asked.key(),
                ground.names.of(asked.key()),
                true,
                0,
                ground.telling.frame("right", Map.of("fact", said)),
                Prover.proof(Reason.KEY, List.of(asked.fact()))));
        for (Distractors.Wrong w : wrong) {
            answers.add(new Draft.Answer(
                    w.node(),
                    ground.names.of(w.node()),
                    false,
                    0,
                    ground.telling.wrong(asked, w.node(), w.reason()),
                    w.proof()));
        }
        return new Draft(
                family,
                List.of(asked.fact()),
                family.variant() + (agent == null ? "" : " " + ground.word(agent)),
                stem,
                answers,
                ground.queries.write(family.query(), row, List.of()),
                support,
                (said + " " + ground.telling.limits(claim, agent == null ? claim : agent)).strip(),
                Distractors.nearness(wrong));
    }
}
