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
 * books that somebody wrote are no such list, even if they are many: whoever knows a book knows its author.
 */
public final class LongLists {
    /** Nobody learns a list with more entries. */
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
     * Whether the question has so many right answers that nobody learns them, the answers do not tell it either, and no teacher wants
     * it asked.
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

    /** Whether nearly every answer goes with one thing only, as a book with its author. */
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

    /** @param objects whether the thing is the subject */
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
