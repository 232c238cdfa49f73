package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Runs a family's query and keeps a bounded choice of what it finds: the same under one seed, whatever the order of rows. */
final class Candidates {
    private record Row(long hash, Map<String, Node> terms) {}

    private static final Comparator<Row> BY_HASH = (a, b) -> Long.compareUnsigned(a.hash(), b.hash());

    private final Ground ground;
    private final ProfiledDataset dataset;

    Candidates(Ground ground) {
        this.ground = ground;
        this.dataset = new ProfiledDataset(ground.snapshot.dataset(), ground.usable.asGraph());
    }

    /** At most so many rows, those with the smallest hashes. */
    List<Map<String, Node>> of(FamilyFile family, int most) {
        PriorityQueue<Row> kept = new PriorityQueue<>(BY_HASH.reversed());
        Set<Long> seen = new HashSet<>();
        try (QueryExec exec =
                QueryExec.dataset(dataset).query(family.candidates()).build()) {
            RowSet rows = exec.select();
            while (rows.hasNext()) {
                Row row = row(family, rows.next());
                Row last = kept.peek();
                boolean late = kept.size() >= most && last != null && BY_HASH.compare(row, last) >= 0;
                if (!late && seen.add(row.hash())) {
                    kept.add(row);
                    if (kept.size() > most) {
                        kept.poll();
                    }
                }
            }
        }
        List<Row> sorted = new ArrayList<>(kept);
        sorted.sort(BY_HASH);
        return sorted.stream().map(Row::terms).toList();
    }

    private Row row(FamilyFile family, Binding binding) {
        Map<String, Node> terms = new HashMap<>();
        List<String> words = new ArrayList<>(List.of(String.valueOf(ground.seed), family.file()));
        for (Iterator<Var> vars = binding.vars(); vars.hasNext(); ) {
            Var var = vars.next();
            Node node = binding.get(var);
            terms.put(var.getVarName(), node);
        }
        terms.keySet().stream().sorted().forEach(name -> words.add(name + "=" + text(terms, name)));
        return new Row(Hash.of(words.toArray(String[]::new)), terms);
    }

    private String text(Map<String, Node> terms, String name) {
        Node node = terms.get(name);
        return node == null ? "" : node.isBlank() ? ground.word(node) : node.toString();
    }
}
