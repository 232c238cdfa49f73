package org.quadrivia.question.rdf.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.preview.ObjectiveIdea.Kind;

class ObjectiveIdeasTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Path KBS = Path.of(System.getenv().getOrDefault("QUADRIVIA_KBS", "../shared/kbs"));

    @TempDir
    private Path folder;

    @Test
    void conflictsAreSuggestedWithBothAccountsAndTheirHedges() throws IOException {
        Snapshot snapshot = snapshot("""
                @prefix : <http://example.org/> . @prefix qv: <https://quadrivia.org/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                :about { : a qv:KnowledgeBase . :about a qv:About .
                  :c1 a qv:Claim ; qv:standing qv:Attributed ; rdfs:label "the mill burned down"@en ; qv:claimedBy :ada ; qv:conflictsWith :c2 .
                  :c2 a qv:Claim ; qv:standing qv:Attributed ; rdfs:label "the mill was torn down"@en ; qv:claimedBy :ben ; qv:hedge "perhaps"@en .
                  :ada rdfs:label "Ada"@en . :ben rdfs:label "Ben"@en . :mill rdfs:label "the mill"@en . :end rdfs:label "ended by"@en .
                  :fire rdfs:label "a fire"@en . :crew rdfs:label "a crew"@en . }
                :c1 { :mill :end :fire . }
                :c2 { :mill :end :crew . }
                """, "conflict.trig");

        List<ObjectiveIdea> ideas = ObjectiveIdeas.of(snapshot, LONG);

        assertThat(ideas).first().satisfies(idea -> {
            assertThat(idea.kind()).isEqualTo(Kind.DISPUTED);
            assertThat(idea.weight()).isEqualTo(3);
            assertThat(idea.claims()).hasSize(2);
            assertThat(idea.sentence()).contains("Ada", "the mill burned down", "Ben", "torn down", "perhaps");
        });
    }

    @Test
    void eventsBetweenOthersAreTurningPoints() throws IOException {
        Snapshot snapshot = snapshot("""
                @prefix : <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                :ledTo rdfs:label "led to"@en .
                :rain rdfs:label "the rain"@en ; :ledTo :flood .
                :flood rdfs:label "the flood"@en ; :ledTo :move .
                :move rdfs:label "the move"@en .
                """, "events.ttl");

        assertThat(ObjectiveIdeas.of(snapshot, LONG))
                .filteredOn(idea -> idea.kind() == Kind.TURNING_POINT)
                .singleElement()
                .satisfies(idea -> {
                    assertThat(idea.facts()).hasSize(2);
                    assertThat(idea.sentence()).isEqualTo("The rain led to the flood. The flood led to the move.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void sentencesAreInTheLanguageOfTheKnowledgeBase(String language) throws IOException {
        StringBuilder turtle = new StringBuilder("""
                @prefix : <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                :hauptstadt rdfs:label "%s"@LANG . :land rdfs:label "%s"@LANG .
                """.formatted(
                        language.equals("de") ? "Hauptstadt" : "capitale", language.equals("de") ? "Land" : "pays")
                .replace("LANG", language));
        for (int i = 0; i < 12; i++) {
            turtle.append(
                    ":l%1$d a :land ; rdfs:label \"Land %1$d\"@LANG ; :hauptstadt :s%1$d . :s%1$d rdfs:label \"Stadt %1$d\"@LANG .\n"
                            .formatted(i)
                            .replace("LANG", language));
            turtle.append(":l%1$d :nachbar :l%2$d .\n".formatted(i, (i + 1) % 12));
        }
        turtle.append(
                ":nachbar rdfs:label \"%s\"@%s .".formatted(language.equals("de") ? "Nachbar" : "voisin", language));

        List<ObjectiveIdea> ideas = ObjectiveIdeas.of(snapshot(turtle.toString(), "laender.ttl"), LONG);

        assertThat(ideas).isNotEmpty();
        String all =
                String.join(" ", ideas.stream().map(ObjectiveIdea::sentence).toList());
        assertThat(all).contains(language.equals("de") ? "Hauptstadt" : "capitale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cheeses",
                "elements",
                "mondial",
                "music",
                "owl-classics/wine.owl",
                "periodo/periodo-initial.ttl",
                "tiny/epl.ttl",
                "tiny/tbbt.nt",
                "airroutes"
            })
    void anyGraphGetsAFewSoonEachOfFactsOfItsOwn(String name) {
        assumeTrue(Files.exists(KBS.resolve(name)));
        Snapshot snapshot = ((LoadOutcome.Loaded) KnowledgeLoader.load(KBS.resolve(name))).snapshot();
        FactWords.of(snapshot);
        long start = System.nanoTime();

        List<ObjectiveIdea> ideas = ObjectiveIdeas.of(snapshot, LONG);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG.multipliedBy(2));
        assertThat(ideas).hasSizeBetween(1, 20);
        Set<Triple> facts = new HashSet<>();
        assertThat(ideas).allSatisfy(idea -> {
            assertThat(idea.sentence()).isNotBlank().hasSizeLessThanOrEqualTo(300);
            assertThat(idea.facts())
                    .isNotEmpty()
                    .allMatch(snapshot.asserted()::contains)
                    .allMatch(facts::add);
        });
    }

    @Test
    void noneAreLookedForWhenTheTimeIsUp() throws IOException {
        Snapshot snapshot =
                ((LoadOutcome.Loaded) KnowledgeLoader.load(Path.of("src/test/resources/kbs/tiny/epl.ttl"))).snapshot();

        assertThat(ObjectiveIdeas.of(snapshot, Duration.ZERO)).isEmpty();
        assertThat(ObjectiveIdeas.of(snapshot, LONG)).isNotEmpty().isEqualTo(ObjectiveIdeas.of(snapshot, LONG));
    }

    private Snapshot snapshot(String rdf, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, rdf);
        return ((LoadOutcome.Loaded) KnowledgeLoader.load(file)).snapshot();
    }
}
