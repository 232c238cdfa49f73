package org.quadrivia.question.rdf.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.proof.Silence;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Proves statements about classes wrong. If only a reasoner could say what belongs to a class, the absence of a statement about
 * this class proves nothing.
 */
public final class ClassProver extends Prover {
    private static final Node TYPE = RDF.type.asNode();

    private final ClassFacts facts;
    private final Schema declared;
    private final StepBudget steps;

    /**
     * @param view the graph that describes classes as if they were individuals
     * @param schema schema of the view
     * @param declared schema of the data from which the classes are read
     */
    public ClassProver(
            ClassFacts facts,
            Graph view,
            Graph distractors,
            Schema schema,
            Schema declared,
            SameAs sameAs,
            Relations relations,
            Disputes disputes,
            Silence silence,
            StepBudget steps) {
        super(view, distractors, schema, sameAs, relations, disputes, silence, steps);
        this.facts = facts;
        this.declared = declared;
        this.steps = steps;
    }

    @Override
    public Optional<AnswerReason> wrong(AskedFact asked, Node answer) {
        return super.wrong(asked, answer)
                .filter(refutation -> refutation.reason() != Reason.NOT_STATED
                        || !facts.definitions.open(asked.with(answer).object()));
    }

    /**
     * Returns the paths from the two classes to a pair of disjoint classes. If the question asks for the class of a thing, the
     * first path leads from the thing through the correct class.
     */
    @Override
    protected Optional<AnswerReason> disjoint(AskedFact asked, AskedFact wrong) {
        if (!wrong.property().equals(TYPE)) {
            return Optional.empty();
        }
        Node own = asked.keyIsObject() ? asked.object() : wrong.subject();
        for (Node above : setApart(facts.ways.above(own), declared)) {
            for (Node offered : setApart(facts.ways.above(wrong.object()), declared)) {
                steps.spend(1);
                List<Triple> apart = declared.disjointness(above, offered);
                if (!apart.isEmpty()) {
                    List<Triple> triples = new ArrayList<>(facts.ways.shortest(wrong.subject(), own));
                    triples.addAll(facts.ways.shortest(own, above));
                    triples.addAll(apart);
                    triples.addAll(facts.ways.shortest(wrong.object(), offered));
                    return Optional.of(AnswerReason.of(Reason.DISJOINT, triples));
                }
            }
        }
        return Optional.empty();
    }
}
