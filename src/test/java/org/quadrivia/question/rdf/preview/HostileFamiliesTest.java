package org.quadrivia.question.rdf.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.question.Bank;
import org.quadrivia.question.FamilyPreview;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.family.ShippedFamilies;

/** Families that mean harm are refused or stopped, named, and the others go on. */
@Tag("full")
class HostileFamiliesTest {
    private static final String HEAD = """
            # title:  Harm
            # family: harm
            # kind:   single
            # from:   *
            # asks:   ?s ?p ?o
            # key:    ?o
            # stem:   ask.object
            # query:  SELECT ?answer { {?s} {?p} ?answer }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s ?p ?o { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT ?s ?p ?o { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://localhost:1/> { ?o ?q ?r } } }",
                "SELECT ?s ?p ?o FROM <http://localhost:1/> { ?s ?p ?o }",
                "SELECT ?s ?p ?o { ?s ?p ?o FILTER (<java:java.lang.System>(?o)) }",
                "SELECT ?s ?p ?o { ?s ?p ?o FILTER regex(str(?o), \"(a+)+$\") }",
                "SELECT ?s ?p ?o { ?s ?p ?o BIND(CONCAT(str(?o), str(?o)) AS ?x) }",
                "LOAD <file:///etc/passwd>"
            })
    void whatReachesOutOrNeverEndsIsRefusedWithItsLine(String query) {
        List<Diagnostic> faults = FamilyTrial.faults(HEAD + query);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.isError()).isTrue();
            assertThat(fault.message()).isNotBlank();
        });
    }

    @Test
    void functionsAreRefusedWhereTheyStand() {
        assertThat(FamilyTrial.faults(HEAD + "SELECT ?s ?p ?o {\n  ?s ?p ?o .\n  FILTER regex(?o, \"x\")\n}"))
                .extracting(Diagnostic::line)
                .containsExactly(11);
        String own = HEAD.replace("?answer } ", "?answer }")
                .replace("{?p} ?answer }", "{?p} ?answer FILTER regex(?answer, \"x\") }");
        assertThat(FamilyTrial.faults(own + "SELECT ?s ?p ?o { ?s ?p ?o }"))
                .extracting(Diagnostic::line)
                .containsExactly(8);
    }

    @Test
    void whatIsWrongIsToldWithLineAndColumn() {
        assertThat(FamilyTrial.faults(HEAD + "SELECT ?s ?p ?o {\n  ?s ?p ?o ;; }}\n}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(10);
                    assertThat(fault.column()).isGreaterThan(1);
                });
        assertThat(FamilyTrial.faults(HEAD.replace("kind:   single", "kind:   odd") + "SELECT ?s ?p ?o { ?s ?p ?o }"))
                .extracting(Diagnostic::line)
                .containsExactly(3);
        assertThat(FamilyTrial.faults("")).hasSize(1);
    }

    @Test
    void allCommonFamiliesKeepWithinTheFence() {
        assertThat(ShippedFamilies.files())
                .allSatisfy(file -> assertThat(
                                FamilyTrial.faults(ShippedFamilies.text(file).orElseThrow()))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void whatDoesNotEndIsStoppedAndNamedAndTheOthersGoOn() {
        Snapshot town = with("endless.rq", HEAD + """
                SELECT ?s ?p ?o {
                  ?s ?p ?o . ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l
                  FILTER (?o != ?o || ?b != ?b || ?e != ?e || ?h != ?h || ?k != ?k)
                }
                """);
        Bank without = bank(Fixture.town());

        long begun = System.nanoTime();
        Bank bank = bank(town);

        assertThat((System.nanoTime() - begun) / 1_000_000_000L).isLessThan(40);
        assertThat(bank.dropped())
                .anyMatch(one -> one.family().equals("endless.rq") && one.text().contains("stopped"));
        assertThat(ids(bank)).isEqualTo(ids(without));
    }

    @Test
    void whatFindsNoFactsBreaksNothing() {
        Snapshot town = with("odd.rq", HEAD.replace("# from:   *\n", "") + "SELECT ?s ?p ?o { ?o ?s ?p }");

        assertThat(ids(bank(town))).containsAllEntriesOf(ids(bank(Fixture.town())));
    }

    @Test
    void aFamilyIsTriedWithReasonsForWhatIsDropped() {
        FamilyTrial trial = FamilyTrial.of(
                        Fixture.town(),
                        "object.rq",
                        ShippedFamilies.text("object.rq").orElseThrow())
                .orElseThrow();

        trial.run();

        FamilyPreview found = trial.look();
        assertThat(found.done()).isTrue();
        assertThat(found.items()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        assertThat(found.looked()).isPositive();
        assertThat(found.items()).extracting(Item::family).containsOnly("object");
    }

    @Test
    void aTrialIsCancelled() throws Exception {
        FamilyTrial trial =
                FamilyTrial.of(Fixture.town(), "endless.rq", HEAD + """
                SELECT ?s ?p ?o { ?s ?p ?o . ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?q
                  FILTER (?o != ?o || ?b != ?b || ?e != ?e || ?h != ?h || ?k != ?k || ?n != ?n) }
                """).orElseThrow();
        Thread thread = new Thread(trial::run, "trial");
        thread.setDaemon(true);
        thread.start();
        Thread.sleep(1_000);
        assertThat(trial.look().done()).as(trial.look().toString()).isFalse();

        trial.cancel();
        thread.join(4_000);

        assertThat(thread.isAlive()).isFalse();
    }

    private static Snapshot with(String file, String text) {
        return FamilyTexts.put(Fixture.town(), file, text).apply(Fixture.town());
    }

    private static Bank bank(Snapshot of) {
        return BankGenerator.generate(of, FamilySet.served(Map.of()).and(of), new GeneratorSettings(0, 300, Set.of()));
    }

    private static Map<String, String> ids(Bank bank) {
        return bank.items().stream().collect(Collectors.toMap(Item::id, Item::stem));
    }
}
