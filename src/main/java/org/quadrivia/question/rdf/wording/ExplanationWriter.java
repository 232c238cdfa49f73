package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.proof.Standings;

/** Writes why an option is right or wrong, each time as a chain of true facts. */
public final class ExplanationWriter {
    private final Snapshot snapshot;
    private final Graph graph;
    private final ThingNames names;
    private final Standings standings;
    private final AskableFacts askable;
    private final Sentences sentences;
    private final StableIds ids;
    private final Map<Triple, String> told = new HashMap<>();
    /** The graphs of claims, by name. */
    private final List<Node> claims = new ArrayList<>();

    private final Map<Node, Optional<String>> said = new HashMap<>();
    private final Map<List<Node>, Optional<Triple>> nearest = new HashMap<>();

    public ExplanationWriter(
            Snapshot snapshot,
            Graph graph,
            ThingNames names,
            Standings standings,
            AskableFacts askable,
            Sentences sentences,
            StableIds ids) {
        this.snapshot = snapshot;
        this.graph = graph;
        this.names = names;
        this.standings = standings;
        this.askable = askable;
        this.sentences = sentences;
        this.ids = ids;
        snapshot.dataset().listGraphNodes().forEachRemaining(name -> {
            if (snapshot.kind(name) == GraphKind.CLAIM) {
                claims.add(name);
            }
        });
        claims.sort(Comparator.comparing(Node::toString));
    }

    public String right(Triple fact) {
        return frame("right", Map.of("fact", linked(fact)));
    }

    /** Says what a wrong option is instead and what rules it out. */
    public String wrong(AskedFact asked, Node option, Reason reason) {
        Optional<String> instead = instead(asked, option);
        Map<String, Object> parts = parts(asked, option, instead);
        boolean alone = instead.isEmpty() && (reason == Reason.NOT_STATED || reason == Reason.DISJOINT);
        return frame("wrong." + reason.word().replace("-", "") + (alone ? ".alone" : ""), parts);
    }

    /** Says what a wrong option is instead, where several options are right. */
    public String wrongAmong(AskedFact asked, Node option) {
        return frame("wrong.among", parts(asked, option, instead(asked, option)));
    }

    private static Map<String, Object> parts(AskedFact asked, Node option, Optional<String> instead) {
        return Map.of("instead", instead.orElse(""), "d", option, "key", asked.key());
    }

    /** Returns what an option is instead: a fact, otherwise what somebody says about it. */
    private Optional<String> instead(AskedFact asked, Node option) {
        return nearest(asked, option).map(this::linked).or(() -> option.isLiteral() ? Optional.empty() : said(option));
    }

    /** Returns what somebody who is named says about a thing, with the hedge if there is one; empty if nobody says anything. */
    private Optional<String> said(Node thing) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        return said.computeIfAbsent(
                thing,
                any -> claims.stream()
                        .flatMap(claim -> Stream.concat(
                                quads(claim, thing, Node.ANY).stream(), quads(claim, Node.ANY, thing).stream()))
                        .filter(quad -> names.named(quad.getSubject()) && names.named(quad.getObject()))
                        .filter(quad -> sentences
                                .lexicon()
                                .template(quad.getPredicate(), "states")
                                .isPresent())
                        .sorted(Comparator.comparing(
                                quad -> ids.of(quad.getSubject()) + " " + ids.of(quad.getObject())))
                        .flatMap(quad -> said(quad).stream())
                        .findFirst());
    }

    private Optional<String> said(Quad quad) {
        String fact = linked(quad.asTriple());
        boolean plain = ends(quad.getGraph(), Qv.hedge).stream()
                .allMatch(hedge -> fact.toLowerCase(Locale.ROOT)
                        .contains(hedge.getLiteralLexicalForm().toLowerCase(Locale.ROOT)));
        return ends(quad.getGraph(), Qv.claimedBy).stream()
                .filter(agent -> plain && names.named(agent))
                .findFirst()
                .map(agent -> frame("state.according", Map.of("agent", agent, "fact", fact)));
    }

    private List<Quad> quads(Node claim, Node subject, Node object) {
        List<Quad> found = new ArrayList<>();
        snapshot.dataset().find(claim, subject, Node.ANY, object).forEachRemaining(found::add);
        return found;
    }

    /** Says why the key is right, with anything that limits this: readings, background knowledge, missing sources. */
    public String explain(List<Triple> facts, Set<Triple> support) {
        List<String> said = new ArrayList<>();
        facts.forEach(fact -> said.add(linked(fact)));
        Set<String> readings = new HashSet<>();
        for (Triple triple : support) {
            snapshot.reading(triple)
                    .filter(readings::add)
                    .ifPresent(reading -> said.add(frame("reading", Map.of("reading", reading))));
        }
        Standing weakest = standings.weakest(support);
        if (weakest == Standing.BACKGROUND) {
            said.add(sentences.frames().text("background"));
        } else if (weakest == Standing.UNSOURCED) {
            said.add(sentences.frames().text("unsourced"));
        }
        return String.join(" ", said.stream().distinct().toList());
    }

    /** Says who disputes a claim, besides the agent already named, and how its source hedges it; may be empty. */
    public String limits(Node claim, Node told) {
        List<String> said = new ArrayList<>();
        ends(claim, Qv.disputedBy).stream()
                .filter(agent -> names.named(agent) && !agent.equals(told))
                .forEach(agent -> said.add(frame("disputed", Map.of("d", agent))));
        ends(claim, Qv.hedge)
                .forEach(hedge -> said.add(frame("hedge", Map.of("hedge", "“" + hedge.getLiteralLexicalForm() + "”"))));
        return String.join(" ", said);
    }

    /** States the facts one after the other. */
    public String tell(List<Triple> facts) {
        return String.join(" ", facts.stream().map(this::linked).distinct().toList());
    }

    public String linked(Triple fact) {
        return told.computeIfAbsent(fact, f -> sentences.linked(f.getSubject(), f.getPredicate(), f.getObject()));
    }

    public String frame(String key, Map<String, Object> parts) {
        return sentences.frame(key, parts, true);
    }

    private List<Node> ends(Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /**
     * Returns the fact that says what an option is instead: preferably one of the same property, otherwise any that can be asked.
     */
    private Optional<Triple> nearest(AskedFact asked, Node option) {
        Node side = asked.keyIsObject() ? option : asked.property();
        return nearest.computeIfAbsent(List.of(asked.property(), option, side), k -> {
            Optional<Triple> same = best(
                    asked.keyIsObject()
                            ? graph.find(Node.ANY, asked.property(), option).toList()
                            : graph.find(option, asked.property(), Node.ANY).toList());
            if (same.isPresent() || option.isLiteral()) {
                return same;
            }
            List<Triple> any =
                    new ArrayList<>(graph.find(option, Node.ANY, Node.ANY).toList());
            any.addAll(graph.find(Node.ANY, Node.ANY, option).toList());
            any.removeIf(t -> !askable.question(t.getPredicate()));
            return best(any);
        });
    }

    private Optional<Triple> best(List<Triple> facts) {
        Triple best = null;
        boolean spoken = false;
        long least = 0;
        for (Triple fact : facts) {
            if (tellable(fact)) {
                boolean words = sentences
                        .lexicon()
                        .template(fact.getPredicate(), "states")
                        .isPresent();
                long hash = SeededHash.of(ids.of(fact.getSubject()), ids.of(fact.getObject()));
                boolean first = best == null || Long.compareUnsigned(hash, least) < 0;
                if (words == spoken ? first : words || best == null) {
                    best = fact;
                    spoken = words;
                    least = hash;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean tellable(Triple t) {
        boolean claim =
                t.getPredicate().equals(Qv.claimedBy) || t.getPredicate().equals(Qv.disputedBy);
        return names.named(t.getObject())
                && !t.getSubject().isBlank()
                && names.named(t.getSubject())
                && (claim || askable.fact(t.getSubject(), t.getPredicate(), t.getObject()));
    }
}
