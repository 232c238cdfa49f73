package org.quadrivia.question.rdf.joints;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;

/** Infers facts through joints. The support of a fact consists of the triples of all ways along its path. */
public final class JointRelations extends Relations {
    private static final int MOST_WAYS = 4;

    private final JointFacts facts;

    public JointRelations(JointFacts facts, Schema schema, SameAs sameAs, StepBudget steps) {
        super(facts.view(), schema, sameAs, steps);
        this.facts = facts;
    }

    @Override
    public Set<Triple> derivations(Node subject, Node property, Node object) {
        Set<Triple> found = new LinkedHashSet<>();
        super.derivations(subject, property, object).forEach(triple -> {
            checkWays(triple);
            found.addAll(stated(triple));
        });
        checkable(found.size());
        return found;
    }

    /** @throws RejectedCandidate if so many ways lead to the object that nobody would state them as one fact */
    private void checkWays(Triple fact) {
        if (facts.ways(fact) > MOST_WAYS) {
            throw new RejectedCandidate(DropReason.TOO_MANY_DERIVATIONS);
        }
    }

    @Override
    public List<Triple> stated(Triple fact) {
        List<Triple> written = facts.written(fact);
        return written.isEmpty() ? List.of(fact) : written;
    }
}
