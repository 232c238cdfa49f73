package org.quadrivia.authoring.importing;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.preview.FactWords;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.rdf.TableDifference;
import org.quadrivia.table.rdf.TableFacts;

/**
 * Compares the next version of a table with what a knowledge base has of it. Words and kinds of the knowledge base stay as they
 * are; those that are new are added.
 */
final class TableComparison {
    private static final int SHOWN = 100;

    private final Snapshot before;
    private final String iri;
    private final TableFacts.Result result;
    private final Change change;
    private final TableDifference difference;

    private TableComparison(
            Snapshot before, String iri, TableFacts.Result result, Change change, TableDifference difference) {
        this.before = before;
        this.iri = iri;
        this.result = result;
        this.change = change;
        this.difference = difference;
    }

    /**
     * Reads the next version of a table and compares.
     *
     * @param table whose IRIs begin as those of the version before
     * @param statements how many there may be
     * @throws TableRefused if there are more
     */
    static TableComparison of(TableFacts table, Snapshot before, long statements, DoubleConsumer progress)
            throws IOException {
        String iri = table.table().getURI();
        Node self = NodeFactory.createURI(table.home());
        Set<Quad> after = new LinkedHashSet<>();
        Set<Quad> around = new LinkedHashSet<>();
        TableFacts.Result result = table.convert(
                quad -> {
                    if (after.size() >= statements) {
                        throw TableRefused.saying(Messages.text("import.tooLarge"));
                    }
                    if (belongs(quad, iri)) {
                        after.add(quad);
                    } else if (!quad.getSubject().equals(self) && isNews(quad, before)) {
                        around.add(quad);
                    }
                },
                Function.identity(),
                progress);
        Set<Quad> known = known(before, iri);
        TableDifference difference = TableDifference.between(table.table(), known, after);
        Set<Quad> added = new LinkedHashSet<>(difference.added());
        added.addAll(around);
        return new TableComparison(before, iri, result, new Change(added, difference.removed()), difference);
    }

    /** Whether a statement is one of the table: of a row, about a row, or about the table itself. */
    private static boolean belongs(Quad quad, String iri) {
        return isOfTable(quad.getGraph(), iri) || isOfTable(quad.getSubject(), iri);
    }

    private static boolean isOfTable(Node node, String iri) {
        return node.isURI() && (node.getURI().equals(iri) || node.getURI().startsWith(iri + "/"));
    }

    /** Whether the knowledge base says nothing with that property about a kind or property, so that its own words stay. */
    private static boolean isNews(Quad quad, Snapshot before) {
        return before.graphs().values().stream()
                .noneMatch(graph -> graph.contains(quad.getSubject(), quad.getPredicate(), Node.ANY));
    }

    private static Set<Quad> known(Snapshot before, String iri) {
        Set<Quad> known = new LinkedHashSet<>();
        before.graphs()
                .forEach((name, graph) -> graph.find().forEach(triple -> {
                    Quad quad = Quad.create(name, triple);
                    if (belongs(quad, iri)) {
                        known.add(quad);
                    }
                }));
        return known;
    }

    /** Returns what has to be added and removed. */
    Change change() {
        return change;
    }

    /** @param notes about the reading, and what does not fit */
    TableChanges changes(KeptTable table, List<String> notes) {
        Snapshot after = change.isEmpty() ? before : change.apply(before);
        FactWords old = FactWords.of(before);
        FactWords now = FactWords.of(after);
        return new TableChanges(
                table,
                rows(difference.fresh(), graph -> row(after, graph, List.of(), List.of())),
                rows(
                        difference.changed(),
                        graph -> row(
                                after,
                                graph,
                                said(lost(before.graph(graph), after.graph(graph)), old),
                                said(lost(after.graph(graph), before.graph(graph)), now))),
                rows(difference.gone(), graph -> row(before, graph, List.of(), List.of())),
                change.size(),
                notes);
    }

    TableFacts.Result result() {
        return result;
    }

    private static TableChanges.Rows rows(List<Node> graphs, Function<Node, TableChanges.Row> row) {
        return new TableChanges.Rows(graphs.stream().limit(SHOWN).map(row).toList(), graphs.size());
    }

    private TableChanges.Row row(Snapshot in, Node graph, List<String> lost, List<String> gained) {
        return new TableChanges.Row(name(in, graph), lost, gained);
    }

    /** Returns what a row is about: the thing of which it says something and to which it leads nowhere. */
    private String name(Snapshot in, Node graph) {
        Graph facts = in.graph(graph);
        Predicate<Node> led = thing -> facts.contains(Node.ANY, Node.ANY, thing);
        return facts.find().toList().stream()
                .map(Triple::getSubject)
                .filter(led.negate())
                .findFirst()
                .flatMap(in::label)
                .orElseGet(() -> graph.getURI()
                        .substring(Math.min(iri.length(), graph.getURI().length())));
    }

    private static List<Triple> lost(Graph from, Graph to) {
        return from.find().toList().stream()
                .filter(triple -> !to.contains(triple))
                .toList();
    }

    private static List<String> said(List<Triple> facts, FactWords words) {
        Set<String> said = new TreeSet<>();
        facts.stream()
                .filter(fact -> !fact.getPredicate().equals(RDFS.label.asNode()))
                .forEach(fact -> words.sentence(fact).ifPresent(said::add));
        return List.copyOf(said);
    }
}
