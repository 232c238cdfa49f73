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

/** Finds things of a kind whose numbers or dates are far enough apart. */
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
    /** How many things are tried to find companions with a value. */
    private static final int DRAWN = 80;

    /** Whether the fact can be asked and its value is the only one. */
    boolean single(Asked asked) {
        return value(asked.subject(), asked.property())
                        .filter(asked.object()::equals)
                        .isPresent()
                && usable.sourced(asked);
    }

    /** Returns the fact with those of up to three other things of the kind, in ascending order of their values. */
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

    /**
     * Returns a stem of the family. Words of the lexicon come first; otherwise, the family's first frame is for numbers and its
     * second, if there is one, for dates.
     */
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

    /** Returns the only value of the thing, if it is a number or date and stated for this very name; otherwise empty. */
    private Optional<Node> value(Node thing, Node property) {
        List<Node> values =
                graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
        boolean only = values.size() == 1
                && Amounts.isAmount(values.get(0))
                && relations.objects(thing, property).size() == 1;
        return only ? Optional.of(values.get(0)) : Optional.empty();
    }
}
