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
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
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
    private final boolean classes;
    private final ProfiledDataset dataset;
    private @Nullable Lots values;

    /** @param classes the same knowledge with classes for things; empty where there are none */
    Candidates(Ground ground, Optional<Ground> classes) {
        this.ground = ground;
        this.classes = classes.isPresent();
        this.dataset = ProfiledDataset.of(ground, classes);
    }

    /** Rows of a family's query, each once; in the same order for one seed. */
    interface Rows {
        /** Whether there is more to look at. */
        boolean more();

        /** The next row; empty where the few things that were looked at just now have none. */
        Optional<Map<String, Node>> next();
    }

    /** What the family's query finds. */
    Rows of(FamilyFile family) {
        if (family.about() == FamilyFile.About.CLASSES && !classes) {
            return new None();
        }
        return family.from().isPresent() ? new Drawn(family, family.from().get()) : new Sorted(family);
    }

    private static final class None implements Rows {
        @Override
        public boolean more() {
            return false;
        }

        @Override
        public Optional<Map<String, Node>> next() {
            return Optional.empty();
        }
    }

    /** All that the query gives at once; for what is few, such as claims. */
    private final class Sorted implements Rows {
        private final FamilyFile family;
        private @Nullable Iterator<Row> rows;

        Sorted(FamilyFile family) {
            this.family = family;
        }

        private Iterator<Row> rows() {
            if (rows == null) {
                try (QueryExec exec =
                        QueryExec.dataset(dataset).query(family.candidates()).build()) {
                    rows = sorted(family, exec.select(), Integer.MAX_VALUE)
                            .orElseThrow()
                            .iterator();
                }
            }
            return rows;
        }

        @Override
        public boolean more() {
            return rows().hasNext();
        }

        @Override
        public Optional<Map<String, Node>> next() {
            return Optional.of(rows().next().terms());
        }
    }

    private final class Drawn implements Rows {
        private final FamilyFile family;
        private final String by;
        private @Nullable FamilyQuery query;
        private @Nullable Iterator<Node> things;
        private final Deque<Row> ready = new ArrayDeque<>();
        private int batch = FIRST_BATCH;

        Drawn(FamilyFile family, String by) {
            this.family = family;
            this.by = by;
        }

        private Iterator<Node> things() {
            if (things == null) {
                Node object = family.asks().getObject();
                boolean values = object.isVariable() && object.getName().equals(by);
                things = (values ? values() : ground.lots).from(family.file()).iterator();
            }
            return things;
        }

        @Override
        public boolean more() {
            return !ready.isEmpty() || things().hasNext();
        }

        @Override
        public Optional<Map<String, Node>> next() {
            if (ready.isEmpty()) {
                List<Node> some = new ArrayList<>(batch);
                while (some.size() < batch && things().hasNext()) {
                    some.add(things().next());
                }
                ask(some);
            }
            return Optional.ofNullable(ready.poll()).map(Row::terms);
        }

        /** A thing that has too many rows alone says nothing that singles it out. */
        private void ask(List<Node> some) {
            if (query == null) {
                query = new FamilyQuery(family, by, dataset);
            }
            Optional<List<Row>> rows = found(family, query.run(some));
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

    private Optional<List<Row>> found(FamilyFile family, QueryIterator bindings) {
        try {
            return sorted(family, bindings, MANY_ROWS);
        } finally {
            bindings.close();
        }
    }

    /** The rows in a fixed order; empty where there are more than so many. */
    private Optional<List<Row>> sorted(FamilyFile family, Iterator<Binding> bindings, int most) {
        List<Row> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        while (bindings.hasNext()) {
            Row row = row(family, bindings.next());
            if (seen.add(row.hash())) {
                found.add(row);
            }
            if (found.size() > most) {
                return Optional.empty();
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
