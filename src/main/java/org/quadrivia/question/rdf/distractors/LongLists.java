package org.quadrivia.question.rdf.distractors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.PropertyStats;
import org.quadrivia.question.rdf.profile.PropertyWorth;
import org.quadrivia.question.rdf.profile.ThingRanking;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds questions with so many right answers that nobody knows them all, such as the airports that an airport has flights to. The
 * books of an author are not such a list, even if there are many: people who know a book know its author.
 */
public final class LongLists {
    /** Nobody learns a list with more entries than this. */
    private static final int LONGEST = 12;

    private static final double NEARLY_ALL = 0.9;

    private final Graph graph;
    private final Schema schema;
    private final GraphStatistics profile;
    private final ThingRanking ranking;
    private final Relations relations;
    private final StepBudget steps;
    private final Map<AnswerSet, Boolean> known = new HashMap<>();

    public LongLists(
            Graph graph,
            Schema schema,
            GraphStatistics profile,
            ThingRanking ranking,
            Relations relations,
            StepBudget steps) {
        this.ranking = ranking;
        this.graph = graph;
        this.schema = schema;
        this.profile = profile;
        this.relations = relations;
        this.steps = steps;
    }

    /**
     * Whether nobody can be expected to know the answer. This is so if the question has too many right answers to learn, if these
     * answers do not point to the thing in the question either, and if the knowledge base has not raised the worth of the
     * property.
     */
    public boolean unknowable(AskedFact asked) {
        return ranking.worth(asked.property()) != PropertyWorth.RAISED
                && isLong(asked)
                && !toldByAnswers(asked.property(), asked.keyIsObject());
    }

    /** Whether the question has many right answers. */
    public boolean isLong(AskedFact asked) {
        return isLong(new AnswerSet(asked.anchor(), asked.property(), asked.keyIsObject()));
    }

    public boolean isLong(AnswerSet side) {
        return !side.anchor().isVariable() && known.computeIfAbsent(side, this::counted);
    }

    /** Whether nearly every answer belongs to only one thing, as a book belongs to its author. */
    private boolean toldByAnswers(Node property, boolean objects) {
        PropertyStats use = profile.use(property);
        return (objects ? use.unique() : use.single()) >= NEARLY_ALL;
    }

    private boolean counted(AnswerSet side) {
        if (schema.transitive(side.property())) {
            Set<Node> some = side.objects()
                    ? relations.nearest(side.anchor(), side.property(), LONGEST)
                    : relations.subjects(side.property(), side.anchor(), LONGEST);
            return some.size() > LONGEST;
        }
        Set<Node> found = new HashSet<>();
        schema.subProperties(side.property()).forEach(sub -> take(side.anchor(), sub, side.objects(), found));
        schema.inverses(side.property()).forEach(inverse -> take(side.anchor(), inverse, !side.objects(), found));
        return found.size() > LONGEST;
    }

    /**
     * @param objects whether to find the objects of facts whose subject is the thing, not the subjects of facts whose object it
     *     is
     */
    private void take(Node thing, Node property, boolean objects, Set<Node> found) {
        if (objects && thing.isLiteral()) {
            return;
        }
        ExtendedIterator<Triple> triples =
                objects ? graph.find(thing, property, Node.ANY) : graph.find(Node.ANY, property, thing);
        while (found.size() <= LONGEST && triples.hasNext()) {
            Triple triple = triples.next();
            steps.spend(1);
            found.add(objects ? triple.getObject() : triple.getSubject());
        }
        triples.close();
    }
}
