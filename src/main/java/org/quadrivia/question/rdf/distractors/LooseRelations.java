package org.quadrivia.question.rdf.distractors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.profile.CommonClasses;
import org.quadrivia.question.rdf.profile.Descriptions;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.PropertyStats;
import org.quadrivia.question.rdf.profile.PropertyWorth;
import org.quadrivia.question.rdf.profile.ThingRanking;

/**
 * Finds facts that nobody knows, because their relation links each thing with very many others. Between things of one class, such
 * relations are timetables: people look up the flights from airport to airport but do not learn them. Between two classes, such as
 * countries and organisations, only things that are described as fully as most of their kind are known well enough. Nor do
 * questions ask for things that only sort others, such as the country of each airport. A teacher who raises such a relation wants
 * it asked all the same, but of the best known quarter of the many things.
 */
final class LooseRelations {
    /** This many of four parts of the many things are too little known. */
    private static final int BEST_KNOWN = 3;

    private static final int PARTS = 4;

    private final GraphStatistics profile;
    private final ThingRanking ranking;
    private final Descriptions descriptions;
    private final Map<Node, Boolean> ofOneClass = new HashMap<>();
    private final Map<Node, Double> bounds = new HashMap<>();

    LooseRelations(GraphStatistics profile, ThingRanking ranking, Descriptions descriptions) {
        this.profile = profile;
        this.ranking = ranking;
        this.descriptions = descriptions;
    }

    /** Whether nobody can be expected to know the fact. */
    boolean unknowable(AskedFact asked) {
        if (!profile.use(asked.property()).loose()) {
            return false;
        }
        return ranking.worth(asked.property()) == PropertyWorth.RAISED
                ? isLittleKnown(asked)
                : (ofOneClass.computeIfAbsent(asked.property(), this::linksOneClass)
                        || profile.kinds(asked.key()).stream().anyMatch(ranking::isAuxiliary)
                        || !descriptions.complete(asked.subject())
                        || !descriptions.complete(asked.object()));
    }

    /** Whether the one of the many things that the fact is about is not among the best known quarter of them. */
    private boolean isLittleKnown(AskedFact asked) {
        PropertyStats use = profile.use(asked.property());
        boolean objects = use.values() >= use.bearers();
        double least = bounds.computeIfAbsent(asked.property(), any -> {
            double[] sorted = (objects ? use.someObjects() : use.someSubjects())
                    .stream().mapToDouble(profile::popularity).sorted().toArray();
            return sorted.length == 0 ? 0 : sorted[sorted.length * BEST_KNOWN / PARTS];
        });
        return profile.popularity(objects ? asked.object() : asked.subject()) < least;
    }

    private boolean linksOneClass(Node property) {
        PropertyStats use = profile.use(property);
        Optional<Node> one = smallest(use.someSubjects());
        return one.isPresent() && one.equals(smallest(use.someObjects()));
    }

    private Optional<Node> smallest(List<Node> things) {
        return new CommonClasses(profile, things).smallest(any -> true, Comparator.comparing(Node::toString));
    }
}
