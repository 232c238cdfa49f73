package org.quadrivia.question.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.GraphKind;

/** The profile's verdicts: which properties and facts are worth asking. */
final class Usable {
    private static final Set<GraphKind> FACTUAL =
            Set.of(GraphKind.PASSAGE, GraphKind.BACKGROUND, GraphKind.UNSOURCED, GraphKind.PLAIN);
    private static final int LONGEST_TEXT = 60;

    private final Ground ground;
    private final Set<Node> notAsked;
    private final Set<Node> facts = new HashSet<>();
    private final Set<Node> sorts = new HashSet<>();
    private final Set<Node> chains = new HashSet<>();

    Usable(Ground ground, Lexicon lexicon) {
        this.ground = ground;
        notAsked = ground.graph
                .find(Node.ANY, Qv.NOT_ASKED, Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet();
        for (Map.Entry<Node, Profile.Use> entry : ground.profile.uses().entrySet()) {
            judge(entry.getKey(), entry.getValue(), lexicon);
        }
    }

    /** The verdicts as triples, for candidate queries to see. */
    Graph asGraph() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        facts.forEach(p -> graph.add(p, Qv.USABLE_AS, Qv.QUESTION));
        sorts.forEach(p -> graph.add(p, Qv.USABLE_AS, Qv.SORT));
        chains.forEach(p -> graph.add(p, Qv.USABLE_AS, Qv.CHAIN));
        Causes causes = new Causes(ground.graph, ground.names);
        facts.stream().filter(causes::causal).forEach(p -> graph.add(p, Qv.USABLE_AS, Qv.CAUSE));
        ground.profile.populated().stream().filter(this::kind).forEach(type -> graph.add(type, Qv.USABLE_AS, Qv.KIND));
        return graph;
    }

    /** Whether the property may be asked. */
    boolean question(Node property) {
        return facts.contains(property);
    }

    /** Whether the fact may be asked: named ends, stated by a graph that holds facts, and no claim about it anywhere. */
    boolean fact(Node s, Node p, Node o) {
        Triple triple = Triple.create(s, p, o);
        return !s.isBlank()
                && !o.isBlank()
                && !s.equals(o)
                && ground.names.named(s)
                && ground.names.named(o)
                && (!o.isLiteral()
                        || Amounts.isAmount(o)
                        || o.getLiteralLexicalForm().chars().noneMatch(Character::isDigit))
                && ground.chief(s).equals(s)
                && (o.isLiteral() || ground.chief(o).equals(o))
                && !ground.disputes.contested(triple)
                && !ground.disputes.open(triple)
                && factual(triple);
    }

    private boolean factual(Triple triple) {
        var graphs = ground.snapshot
                .dataset()
                .findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        boolean found = false;
        while (graphs.hasNext()) {
            Quad quad = graphs.next();
            found |= FACTUAL.contains(ground.snapshot.kind(quad.getGraph()));
        }
        return found;
    }

    /** Whether a class can be asked for and offered. */
    boolean kind(Node type) {
        return !notAsked.contains(type) && ground.names.named(type) && !Noise.vagueClass(type) && !ofClasses(type);
    }

    /** Whether its things are classes themselves. */
    private boolean ofClasses(Node type) {
        return ground.profile.members(type).stream().anyMatch(ground.profile::isClass);
    }

    private void judge(Node property, Profile.Use use, Lexicon lexicon) {
        boolean spoken = lexicon.template(property, "states").isPresent();
        if (notAsked.contains(property) || Noise.property(property) || !spoken && !ground.names.named(property)) {
            return;
        }
        boolean texts = use.texts > 0 && use.longest <= LONGEST_TEXT;
        if (use.things > 0 || texts) {
            facts.add(property);
        }
        if (use.values.size() >= Profile.MANY && use.amounts * 10 >= use.statements * 9) {
            sorts.add(property);
        }
        boolean described = List.of("namesObject", "namesSubject").stream()
                .anyMatch(form -> lexicon.template(property, form).isPresent());
        if (use.things > 0 && (described || !spoken)) {
            chains.add(property);
        }
    }
}
