package org.quadrivia.question.rdf.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.ProfiledViews;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;

class FamilyQueryTest {
    @ParameterizedTest
    @ValueSource(strings = {"ontology", "src/test/resources/kbs/tiny/epl.ttl", "src/test/resources/kbs/tiny/tbbt.nt"})
    void findsForAllThingsWhatTheFamilysOwnQueryFinds(String kb) {
        GeneratorServices generation = Fixture.generation(Fixture.load(Path.of(kb)));
        ProfiledDataset dataset = ProfiledViews.of(generation, generation.views());
        int found = 0;

        for (FamilyFile family : FamilySet.with(List.of()).families()) {
            if (family.from().isPresent()) {
                String by = family.from().get();
                Set<Map<String, Node>> plain = plain(family.candidates(), dataset);
                List<Node> things =
                        plain.stream().map(row -> row.get(by)).distinct().toList();

                assertThat(rows(new FamilyQuery(family, by, dataset), things))
                        .as(family.file())
                        .isEqualTo(plain);
                found += plain.size();
            }
        }

        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VALUES ?s {}", "VALUES ?s { <urn:one> }"})
    void leavesValuesOfTheFamilysOwnAlone(String values) {
        GeneratorServices generation = Fixture.generation(Fixture.load(Path.of("src/test/resources/kbs/tiny/epl.ttl")));
        FamilyFile object = FamilySet.with(List.of()).families().stream()
                .filter(family -> family.file().startsWith("object"))
                .findFirst()
                .orElseThrow();
        Query own = QueryFactory.create("SELECT ?s ?p ?o { " + values + " ?s ?p ?o }");
        FamilyFile family = new FamilyFile(
                object.file(),
                object.family(),
                object.title(),
                object.kind(),
                object.variant(),
                object.form(),
                object.about(),
                object.asks(),
                object.key(),
                object.via(),
                object.with(),
                object.from(),
                object.stems(),
                object.query(),
                object.reasons(),
                own,
                false);

        assertThat(rows(
                        new FamilyQuery(family, "s", ProfiledViews.of(generation, generation.views())),
                        generation.profile.things()))
                .isEmpty();
    }

    private static Set<Map<String, Node>> rows(FamilyQuery query, Iterable<Node> things) {
        List<Node> all = new ArrayList<>();
        things.forEach(all::add);
        QueryIterator rows = query.run(all, ARQ.getContext().copy());
        try {
            return read(rows);
        } finally {
            rows.close();
        }
    }

    private static Set<Map<String, Node>> plain(Query query, ProfiledDataset dataset) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return read(exec.select());
        }
    }

    private static Set<Map<String, Node>> read(Iterator<Binding> bindings) {
        Set<Map<String, Node>> rows = new HashSet<>();
        bindings.forEachRemaining(binding -> {
            Map<String, Node> row = new HashMap<>();
            for (Iterator<Var> vars = binding.vars(); vars.hasNext(); ) {
                Var var = vars.next();
                row.put(var.getVarName(), binding.get(var));
            }
            rows.add(row);
        });
        return rows;
    }
}
