package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.language.Amounts;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.wording.Stems;

/** Things of a kind with numbers or dates that are well apart. */
public record ComparableValues(
        Graph graph,
        Relations relations,
        SameAs sameAs,
        Kinship kinship,
        AskableFacts usable,
        Draw draw,
        DistractorPool pool,
        Stems stems) {
    private static final int OPTIONS = 4;
    /** Things looked at to find companions with a value. */
    private static final int DRAWN = 80;

    /** Whether the fact can be asked and its value is the only one. */
    boolean single(Asked asked) {
        return value(asked.subject(), asked.property())
                        .filter(asked.object()::equals)
                        .isPresent()
                && usable.sourced(asked);
    }

    /** The fact and up to three more of other things of the kind, by rising value. */
    List<Triple> companions(Asked asked, String salt) {
        List<Triple> chosen = new ArrayList<>(List.of(asked.fact()));
        Asked left = new Asked(asked.subject(), asked.property(), asked.object(), false);
        for (Node other : draw.of(pool.group(left), salt, DRAWN)) {
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

    /** The family's first stem for numbers, its second, where there is one, for dates; a lexicon's words before either. */
    Optional<String> stem(FamilyFile family, Asked asked, Map<String, Node> row) {
        List<String> frames =
                family.stems().stream().filter(form -> form.contains(".")).toList();
        boolean second = Amounts.isDate(asked.object()) && frames.size() > 1;
        return family.stems().stream()
                .filter(form -> !form.contains(".") || form.equals(frames.get(second ? 1 : 0)))
                .flatMap(form -> stems.write(form, family, asked, row).stream())
                .findFirst();
    }

    private boolean fits(List<Triple> chosen, Node other, Node value) {
        Triple first = chosen.get(0);
        return value.getLiteralDatatypeURI().equals(first.getObject().getLiteralDatatypeURI())
                && usable.fact(other, first.getPredicate(), value)
                && chosen.stream()
                        .allMatch(t -> !sameAs.same(t.getSubject(), other)
                                && ValueSpacing.wellApart(t.getObject(), value)
                                && kinship.namedApart(t.getSubject(), other));
    }

    /** Its only value, where that is a number or date and stands with this very name. */
    private Optional<Node> value(Node thing, Node property) {
        List<Node> values =
                graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
        boolean only = values.size() == 1
                && Amounts.isAmount(values.get(0))
                && relations.objects(thing, property).size() == 1;
        return only ? Optional.of(values.get(0)) : Optional.empty();
    }
}
