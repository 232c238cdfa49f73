package org.quadrivia.quality.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.PathSteps;
import org.quadrivia.quality.query.Pattern;

/**
 * Judges whether the silence of the source may prove an option wrong. If the property is a judgement, silence never proves
 * anything. In a dataset with passages or claims, it may prove an option wrong only if the property is declared as fully
 * recorded, at least for the subject or object in question.
 */
final class DeclaredSilence {
    private final DatasetFacts facts;
    private final InferredDataset world;
    private final boolean ofSource;

    DeclaredSilence(InferredDataset world) {
        this.world = world;
        this.facts = world.facts();
        this.ofSource = facts.graphNames().stream()
                .map(facts::kind)
                .anyMatch(kind -> kind == GraphKind.PASSAGE || kind == GraphKind.CLAIM);
    }

    /** Returns the key of the message that says why silence does not prove the option wrong; empty if it does. */
    Optional<String> fault(OptionCase option) {
        Node asked = option.query().counted().<Node>map(variable -> variable).orElse(ItemQuery.ANSWER);
        List<Pattern> patterns = new ArrayList<>();
        Stream.concat(
                        option.query().branches().stream(),
                        option.query().denied().stream().flatMap(List::stream))
                .flatMap(List::stream)
                .filter(pattern -> pattern.touches(asked))
                .map(pattern -> pattern.object().equals(asked) ? pattern : pattern.turned())
                .forEach(patterns::add);
        if (patterns.stream().flatMap(DeclaredSilence::steps).anyMatch(step -> judges(step.property()))) {
            return Optional.of("check.proof.not-stated.judgement");
        }
        boolean recorded = !ofSource || patterns.stream().allMatch(this::recorded);
        return recorded ? Optional.empty() : Optional.of("check.proof.not-stated.recorded");
    }

    private static Stream<Step> steps(Pattern pattern) {
        return pattern.ways().stream()
                .map(PathSteps::steps)
                .filter(steps -> !steps.isEmpty())
                .map(List::getLast);
    }

    private boolean judges(Node property) {
        return facts.subjects(RDF.type.asNode(), Vocabulary.JUDGEMENT).stream()
                .anyMatch(judgement -> judgement.equals(property)
                        || world.axioms().implies(new Step(property, false), new Step(judgement, false)));
    }

    private boolean recorded(Pattern pattern) {
        return steps(pattern)
                .anyMatch(step -> facts.subjects(Vocabulary.PROPERTY, step.property()).stream()
                        .filter(declaration ->
                                facts.objects(declaration, RDF.type.asNode()).contains(Vocabulary.FULLY_RECORDED))
                        .anyMatch(declaration -> covers(declaration, pattern.subject(), step.inverse())));
    }

    private boolean covers(Node declaration, Node anchor, boolean inverse) {
        List<Node> subjects = facts.objects(declaration, Vocabulary.SUBJECT);
        List<Node> objects = facts.objects(declaration, Vocabulary.OBJECT);
        return subjects.isEmpty() && objects.isEmpty() || (inverse ? objects : subjects).contains(anchor);
    }
}
