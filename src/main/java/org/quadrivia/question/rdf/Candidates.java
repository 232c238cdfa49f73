package org.quadrivia.question.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.jspecify.annotations.Nullable;

/**
 * What a family's query finds, little by little: the things that questions can be drawn from are gone through in an order given
 * by hashes, and the query is run for a few of them at a time. So the first question comes soon, a bounded bank looks at a bounded
 * part of the graph, and the same seed gives the same candidates whatever the order of statements.
 */
final class Candidates {
    private static final int FIRST_BATCH = 8;
    private static final int LARGEST_BATCH = 512;
    private static final int GROWTH = 4;
    /** A query that gives more rows than this for a batch is asked of fewer things at a time. */
    private static final int MANY_ROWS = 4_000;

    private record Row(long hash, Map<String, Node> terms) {}

    private static final Comparator<Row> BY_HASH = (a, b) -> Long.compareUnsigned(a.hash(), b.hash());

    private final Ground ground;
    private final ProfiledDataset dataset;
    private @Nullable Lots values;
    private final Map<FamilyFile, Query> queries = new HashMap<>();

    /** @param classes the same knowledge with classes for things; empty where there are none */
    Candidates(Ground ground, Optional<Ground> classes) {
        this.ground = ground;
        this.dataset = ProfiledDataset.of(ground, classes);
    }

    /** Rows of the family's query, each once; in the same order for one seed. */
    Iterator<Map<String, Node>> of(FamilyFile family) {
        return family.from().isPresent() ? new Drawn(family, family.from().get()) : new Sorted(family);
    }

    /** All that the query gives at once; for what is few, such as claims. */
    private final class Sorted implements Iterator<Map<String, Node>> {
        private final FamilyFile family;
        private @Nullable Iterator<Row> rows;

        Sorted(FamilyFile family) {
            this.family = family;
        }

        private Iterator<Row> rows() {
            if (rows == null) {
                rows = run(family, family.candidates(), Integer.MAX_VALUE)
                        .orElse(List.of())
                        .iterator();
            }
            return rows;
        }

        @Override
        public boolean hasNext() {
            return rows().hasNext();
        }

        @Override
        public Map<String, Node> next() {
            return rows().next().terms();
        }
    }

    private final class Drawn implements Iterator<Map<String, Node>> {
        private final FamilyFile family;
        private final Var by;
        private final Iterator<Node> things;
        private final Deque<Row> ready = new ArrayDeque<>();
        private int batch = FIRST_BATCH;

        Drawn(FamilyFile family, String by) {
            this.family = family;
            this.by = Var.alloc(by);
            boolean values = family.asks().getObject().isVariable()
                    && family.asks().getObject().getName().equals(by);
            this.things = (values ? values() : ground.lots).from(family.file()).iterator();
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && things.hasNext()) {
                List<Node> some = new ArrayList<>(batch);
                while (some.size() < batch && things.hasNext()) {
                    some.add(things.next());
                }
                ask(some);
            }
            return !ready.isEmpty();
        }

        @Override
        public Map<String, Node> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.removeFirst().terms();
        }

        /** A thing that has too many rows alone says nothing that singles it out. */
        private void ask(List<Node> some) {
            Query query = bound(family, by, some);
            Optional<List<Row>> rows = run(family, query, MANY_ROWS);
            if (rows.isPresent()) {
                ready.addAll(rows.get());
                batch = Math.min(LARGEST_BATCH, batch * GROWTH);
            } else if (some.size() > 1) {
                batch = Math.max(1, batch / 4);
                ask(some.subList(0, some.size() / 2));
                ask(some.subList(some.size() / 2, some.size()));
            }
        }
    }

    /** Things and the short texts that facts worth asking end in. */
    private Lots values() {
        if (values == null) {
            values = new Lots(Texts.with(ground), ground.seed);
        }
        return values;
    }

    private Query bound(FamilyFile family, Var by, List<Node> things) {
        Query query = QueryFactory.create(queries.computeIfAbsent(family, FamilyFile::candidates));
        List<Binding> rows =
                things.stream().map(thing -> BindingFactory.binding(by, thing)).toList();
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementData(List.of(by), rows));
        if (query.getQueryPattern() instanceof ElementGroup own) {
            own.getElements().forEach(group::addElement);
        } else {
            group.addElement(query.getQueryPattern());
        }
        query.setQueryPattern(group);
        return query;
    }

    /** The rows in a fixed order; empty where there are more than so many. */
    private Optional<List<Row>> run(FamilyFile family, Query query, int most) {
        List<Row> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = exec.select();
            while (rows.hasNext()) {
                Row row = row(family, rows.next());
                if (seen.add(row.hash())) {
                    found.add(row);
                }
                if (found.size() > most) {
                    return Optional.empty();
                }
            }
        }
        found.sort(BY_HASH);
        return Optional.of(found);
    }

    private Row row(FamilyFile family, Binding binding) {
        Map<String, Node> terms = new HashMap<>();
        List<String> words = new ArrayList<>(List.of(String.valueOf(ground.seed), family.file()));
        for (Iterator<Var> vars = binding.vars(); vars.hasNext(); ) {
            Var var = vars.next();
            terms.put(var.getVarName(), binding.get(var));
        }
        terms.keySet().stream().sorted().forEach(name -> words.add(name + "=" + text(terms, name)));
        return new Row(Hash.of(words.toArray(String[]::new)), terms);
    }

    private String text(Map<String, Node> terms, String name) {
        Node node = terms.get(name);
        return node == null ? "" : node.isBlank() ? ground.word(node) : node.toString();
    }
}
