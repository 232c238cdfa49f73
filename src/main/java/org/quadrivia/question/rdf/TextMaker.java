package org.quadrivia.question.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** An answer to be typed: only where a single thing is right and its name is short and like no other of its kind. */
final class TextMaker implements Maker {
    private static final double MIDDLING = 0.5;

    private final Ground ground;

    TextMaker(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = Terms.asked(family, row);
        if (asked.key().isLiteral()
                || !ground.usable.fact(asked.subject(), asked.property(), asked.object())
                || ground.background(asked.fact())) {
            return List.of(new Made.Dropped("no fact that can be asked"));
        }
        if (!ground.relations.only(asked)) {
            return List.of(new Made.Dropped("more than one answer is right"));
        }
        Optional<Typing.Accepted> accepted = ground.typing.of(asked);
        if (accepted.isEmpty()) {
            return List.of(new Made.Dropped("the name cannot be typed unmistakably"));
        }
        return family.stems().stream()
                .flatMap(form -> ground.stems.write(form, family, asked, row).stream())
                .filter(stem -> ground.clues
                        .betraying(stem, ground.names.of(asked.key()), List.of())
                        .isEmpty())
                .findFirst()
                .map(stem -> List.<Made>of(new Made.Drafted(draft(family, row, asked, stem, accepted.get()))))
                .orElseGet(() -> List.of(new Made.Dropped("no words to ask it unmistakably")));
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, Asked asked, String stem, Typing.Accepted accepted) {
        Set<Triple> support = ground.relations.derivations(asked.subject(), asked.property(), asked.object());
        Draft.Answer answer = new Draft.Answer(
                asked.key(),
                ground.names.of(asked.key()),
                true,
                0,
                () -> ground.telling.right(asked),
                Argument.of(Reason.KEY, support),
                null,
                accepted.texts(),
                accepted.slips());
        return new Draft(
                family,
                List.of(asked.fact()),
                family.variant(),
                stem,
                List.of(answer),
                ground.queries.write(family.query(), row, List.of()),
                support,
                () -> ground.telling.explain(List.of(asked.fact()), support),
                MIDDLING);
    }
}
