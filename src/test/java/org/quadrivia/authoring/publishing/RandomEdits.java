package org.quadrivia.authoring.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;

/** Edits such as teachers make, in an order that follows from a seed: mostly of what questions ask about. */
final class RandomEdits {
    private static final int MOST_STEPS = 3;

    /**
     * Some steps, each of which may be any of those that a teacher can take.
     *
     * @param words the steps, for who reads why a test failed
     * @param change what they change in the knowledge base
     * @param renamed replaces in the notation of a term what the steps renamed
     */
    record Edit(List<String> words, Change change, UnaryOperator<String> renamed) {
        @Override
        public String toString() {
            return words.toString();
        }
    }

    private final Snapshot of;
    private final Random random;
    private final List<Quad> facts;
    private final List<Quad> asked;
    private int made;

    RandomEdits(Snapshot of, Bank bank, long seed) {
        this.of = of;
        this.random = new Random(seed);
        Set<String> support = new HashSet<>();
        bank.items().forEach(item -> support.addAll(item.support()));
        this.facts = TrigFragment.all(of).stream()
                .filter(RandomEdits::isFact)
                .sorted(byLine())
                .toList();
        this.asked = facts.stream()
                .filter(quad ->
                        support.contains(TrigFragment.line(quad)) || support.contains(TrigFragment.triple(quad)))
                .toList();
    }

    private static Comparator<Quad> byLine() {
        return Comparator.comparing(TrigFragment::line);
    }

    /** Whether it is about the world, and not about the knowledge base, its terms or its passages. */
    private static boolean isFact(Quad quad) {
        return quad.getSubject().isURI()
                && !quad.getObject().isBlank()
                && !quad.getPredicate().getURI().startsWith(Qv.NS)
                && !quad.getObject().toString().startsWith(Qv.NS)
                && !quad.getPredicate().getURI().startsWith(RDFS.getURI() + "sub");
    }

    Edit next() {
        List<String> words = new ArrayList<>();
        Change all = Change.NONE;
        UnaryOperator<String> renamed = text -> text;
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int i = 0; i < steps; i++) {
            Snapshot now = all.apply(of);
            Quad fact = fact();
            Change step = switch (random.nextInt(8)) {
                case 0 -> told(words, "remove", fact, new Change(Set.of(), Set.of(fact)));
                case 1, 2 -> told(words, "replace the value of", fact, replaced(fact, other(fact)));
                case 3, 4 -> told(words, "give another value to", fact, new Change(Set.of(other(fact)), Set.of()));
                case 5 ->
                    told(words, "delete the subject of", fact, new Change(Set.of(), mentions(now, fact.getSubject())));
                case 6 -> told(words, "describe a new thing like", fact, anew(now, fact));
                default -> {
                    Node old = fact.getSubject();
                    Node by = NodeFactory.createURI(old.getURI() + "-renamed-" + made++);
                    UnaryOperator<String> before = renamed;
                    renamed = text -> before.apply(text).replace("<" + old.getURI() + ">", "<" + by.getURI() + ">");
                    yield told(words, "rename the subject of", fact, everywhere(now, old, by));
                }
            };
            all = all.then(step.effect(now));
        }
        return new Edit(words, all.effect(of), renamed);
    }

    private static Change told(List<String> words, String step, Quad fact, Change change) {
        words.add(step + " " + TrigFragment.line(fact));
        return change;
    }

    private Quad fact() {
        List<Quad> from = asked.isEmpty() || random.nextInt(5) == 0 ? facts : asked;
        return from.get(random.nextInt(from.size()));
    }

    /** The same with a value that something else has. */
    private Quad other(Quad fact) {
        List<Quad> alike = facts.stream()
                .filter(quad -> quad.getPredicate().equals(fact.getPredicate()))
                .toList();
        Node value = alike.get(random.nextInt(alike.size())).getObject();
        return Quad.create(fact.getGraph(), fact.getSubject(), fact.getPredicate(), value);
    }

    private static Change replaced(Quad fact, Quad by) {
        return fact.equals(by) ? Change.NONE : new Change(Set.of(by), Set.of(fact));
    }

    private static Set<Quad> mentions(Snapshot in, Node node) {
        Set<Quad> found = new LinkedHashSet<>();
        TrigFragment.all(in).stream()
                .filter(quad ->
                        quad.getSubject().equals(node) || quad.getObject().equals(node))
                .forEach(found::add);
        return found;
    }

    /** A thing of the same class with the same fact and a name of its own. */
    private Change anew(Snapshot in, Quad fact) {
        Node thing = NodeFactory.createURI(fact.getSubject().getURI() + "-new-" + made);
        Node name = NodeFactory.createLiteralLang("Newcomer " + made++, "en");
        Set<Quad> added = new LinkedHashSet<>();
        TrigFragment.about(in, fact.getSubject()).stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .forEach(quad -> added.add(Quad.create(quad.getGraph(), thing, quad.getPredicate(), quad.getObject())));
        added.add(Quad.create(fact.getGraph(), thing, RDFS.label.asNode(), name));
        added.add(Quad.create(fact.getGraph(), thing, fact.getPredicate(), fact.getObject()));
        return new Change(added, Set.of());
    }

    private static Change everywhere(Snapshot in, Node old, Node by) {
        Set<Quad> removed = mentions(in, old);
        Set<Quad> added = new LinkedHashSet<>();
        removed.forEach(quad -> added.add(Quad.create(
                quad.getGraph(),
                quad.getSubject().equals(old) ? by : quad.getSubject(),
                quad.getPredicate(),
                quad.getObject().equals(old) ? by : quad.getObject())));
        return new Change(added, removed);
    }
}
