package org.quadrivia.question.rdf.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.RankedTerm;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.PropertyWorth;
import org.quadrivia.question.rdf.profile.ThingRanking;

/** Shows people the ranking of classes and properties. */
public final class RankingPreview {
    private static final int EXAMPLES = 3;
    /** A class counts as central if its rank is at least this percentage of the average. */
    private static final int CENTRAL = 150;

    private static final int REMOTE = 67;

    private final ThingRanking ranking;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final GeneratorServices generation;

    RankingPreview(GeneratorServices generation) {
        this.generation = generation;
        ranking = generation.ranking;
        profile = generation.profile;
        names = generation.names;
    }

    /**
     * Returns the classes and properties that questions ask about, in the order in which questions ask about them; empty if
     * learning objectives determine what questions ask about.
     */
    public static List<RankedTerm> of(Snapshot snapshot) {
        RankingPreview preview = new RankingPreview(new GeneratorServices(snapshot, GeneratorSettings.usual()));
        List<RankedTerm> all = new ArrayList<>();
        if (preview.ranking.ranks()) {
            all.addAll(preview.classes());
            all.addAll(preview.properties());
        }
        return all;
    }

    private List<RankedTerm> classes() {
        return ranking.classes().entrySet().stream()
                .filter(entry -> generation.askable.kind(entry.getKey()))
                .map(entry -> ofClass(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((RankedTerm term) -> order(term.reason()))
                        .thenComparingInt(term -> -term.percent())
                        .thenComparing(RankedTerm::iri))
                .toList();
    }

    private static int order(String reason) {
        return reason.equals(RankedTerm.RAISED) ? 0 : reason.equals(RankedTerm.LOWERED) ? 2 : 1;
    }

    private RankedTerm ofClass(Node type, ThingRanking.ClassRank rank) {
        return new RankedTerm(type.toString(), label(type), false, reason(type), rank.factor(), first(type));
    }

    /** Returns the most central members of a class; empty if the class has no rank. */
    List<String> first(Node type) {
        ThingRanking.ClassRank rank = ranking.classes().get(type);
        return rank == null ? List.of() : shown(rank.first());
    }

    /**
     * Returns why questions ask about the members of a class earlier or later than about others; empty if the class has no rank.
     */
    String reason(Node type) {
        ThingRanking.ClassRank rank = ranking.classes().get(type);
        if (rank == null) {
            return "";
        }
        return switch (rank.priority()) {
            case RAISED -> RankedTerm.RAISED;
            case LOWERED -> RankedTerm.LOWERED;
            case NONE ->
                ranking.isAuxiliary(type)
                        ? "auxiliary"
                        : rank.factor() >= CENTRAL ? "central" : rank.factor() <= REMOTE ? "remote" : "middling";
        };
    }

    /** Returns how informative a property is; empty if nothing is ranked or if no question asks about the property. */
    String worth(Node property) {
        return ranking.ranks() && generation.askable.verdict(property).asked()
                ? ranking.worth(property).word()
                : "";
    }

    private List<RankedTerm> properties() {
        return profile.properties().stream()
                .filter(property -> generation.askable.verdict(property).asked())
                .sorted(Comparator.comparing((Node property) -> ranking.worth(property) == PropertyWorth.RAISED
                        ? 0
                        : 1 + ranking.worth(property).delay()))
                .map(property -> new RankedTerm(
                        property.toString(),
                        label(property),
                        true,
                        ranking.worth(property).word(),
                        0,
                        shown(profile.use(property).someObjects())))
                .toList();
    }

    private List<String> shown(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> names.label(node).stream())
                .limit(EXAMPLES)
                .toList();
    }

    private String label(Node node) {
        return names.label(node).orElseGet(node::toString);
    }

    /**
     * Returns, for the IRI of each property and class, how many items of the bank rest on facts with the property or about
     * members of the class.
     */
    public static Map<String, Integer> counts(Bank bank, Snapshot snapshot) {
        Graph graph = snapshot.asserted();
        Map<Node, Set<String>> kinds = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Item item : bank.items()) {
            Set<String> terms = new HashSet<>();
            for (String line : item.support()) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 3 && parts[1].startsWith("<")) {
                    terms.add(iri(parts[1]));
                }
                if (parts[0].startsWith("<")) {
                    terms.addAll(
                            kinds.computeIfAbsent(NodeFactory.createURI(iri(parts[0])), thing -> kinds(graph, thing)));
                }
            }
            terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return counts;
    }

    private static Set<String> kinds(Graph graph, Node thing) {
        return graph.find(thing, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toSet();
    }

    private static String iri(String term) {
        return term.substring(1, term.length() - 1);
    }
}
