package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.proof.Silence;

/**
 * Makes items about two facts that are linked by a blank node. The first fact links a named thing to the blank node, the second
 * links the blank node to a thing or value. An item asks how the two ends are related and never mentions the blank node.
 */
public final class LinkedFactsMaker extends AbstractMaker {
    private static final int WRONG = 3;

    /**
     * The two facts as a path of two steps from one end to the other.
     *
     * @param asked the two ends as if one fact linked them, with the property of the second step
     * @param first the property of the first step, between the named thing and the blank node
     * @param outward whether the named thing is the subject of the first step, and the blank node its object
     */
    private record Steps(AskedFact asked, Node first, boolean outward) {}

    private final StableIds ids;
    private final Silence silence;

    public LinkedFactsMaker(MakerServices services, StableIds ids, Silence silence) {
        super(services);
        this.ids = ids;
        this.silence = silence;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        FamilyFile family = candidate.family();
        TriplePath via = family.via().orElseThrow();
        boolean outward = !via.getSubject().equals(family.asks().getSubject());
        Node subject = candidate.resolve(outward ? via.getSubject() : via.getObject());
        Node object = candidate.resolve(family.asks().getObject());
        Node second = candidate.resolve(family.asks().getPredicate());
        Steps steps = new Steps(
                new AskedFact(subject, second, object, family.keyIsObject()),
                candidate.resolve(via.getPredicate()),
                outward);
        if (!named(subject) || !named(object) || subject.equals(object)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        if (!silence.proves(steps.first(), subject, outward) || !silence.proves(steps.asked())) {
            return new CandidateOutcome.Dropped(DropReason.NOT_FULLY_RECORDED);
        }
        StemSelector selector =
                new StemSelector(stems, wrong(family, steps, right(steps))::beside, wrong -> wrong.size() >= 2);
        return selector.select(candidate, steps.asked(), (stem, wrong) -> draft(candidate, steps, stem, wrong));
    }

    private Distractors.OfFact wrong(FamilyFile family, Steps steps, Set<Node> right) {
        AskedFact asked = steps.asked();
        String salt = salts.of(family.file(), steps.first(), asked.subject(), asked.property(), asked.object());
        return distractors.of(steps.asked(), WRONG, right, salt, Set.of(Reason.NOT_STATED));
    }

    private boolean named(Node node) {
        return !node.isBlank()
                && names.named(node)
                && (node.isLiteral() || kinship.chief(node).equals(node));
    }

    /** Returns all correct answers: everything to which the two steps lead from the end that the stem names. */
    private Set<Node> right(Steps steps) {
        AskedFact asked = steps.asked();
        Set<Node> found = new LinkedHashSet<>();
        if (asked.keyIsObject()) {
            for (Node between : between(steps)) {
                found.addAll(between.isLiteral() ? Set.of() : relations.objects(between, asked.property()));
            }
        } else {
            for (Node between : relations.subjects(asked.property(), asked.object())) {
                found.addAll(
                        steps.outward()
                                ? relations.subjects(steps.first(), between)
                                : relations.objects(between, steps.first()));
            }
        }
        return found;
    }

    private Set<Node> between(Steps steps) {
        Node start = steps.asked().subject();
        return steps.outward() ? relations.objects(start, steps.first()) : relations.subjects(steps.first(), start);
    }

    /** Returns the triples of all paths between the two ends, in a fixed order of the nodes between them. */
    private List<Triple> ways(Steps steps) {
        AskedFact asked = steps.asked();
        Set<Node> between = new TreeSet<>(Comparator.comparing(ids::of));
        for (Node node : between(steps)) {
            if (!node.isLiteral() && relations.holds(node, asked.property(), asked.object())) {
                between.add(node);
            }
        }
        List<Triple> all = new ArrayList<>();
        for (Node node : between) {
            all.addAll(
                    steps.outward()
                            ? relations.derivations(asked.subject(), steps.first(), node)
                            : relations.derivations(node, steps.first(), asked.subject()));
            all.addAll(relations.derivations(node, asked.property(), asked.object()));
        }
        return all;
    }

    private ItemDraft draft(Candidate candidate, Steps steps, String stem, List<Distractors.Wrong> wrong) {
        AskedFact asked = steps.asked();
        List<Triple> ways = ways(steps);
        Supplier<String> statement = () -> explanations.frame(
                steps.outward() ? "state.through" : "state.among",
                Map.of("s", asked.subject(), "p", steps.first(), "q", asked.property(), "o", asked.object()));
        ItemDraft.Answer key =
                drafts.right(asked.key(), () -> explanations.frame("right", Map.of("fact", statement.get())), ways);
        return drafts.of(candidate, stem)
                .explained(statement)
                .nearness(Distractors.nearness(wrong))
                .asking(ways, ways, drafts.choice(key, asked, wrong));
    }
}
