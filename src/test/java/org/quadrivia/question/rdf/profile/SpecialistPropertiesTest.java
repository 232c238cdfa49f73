package org.quadrivia.question.rdf.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;

/** Figures that nobody learns, in a graph that nobody prepared. */
class SpecialistPropertiesTest {
    private static final int METALS = 40;
    private static final List<String> PLAIN =
            List.of("weight", "density", "hardness", "heat", "volume", "price", "atomicNumber");

    @TempDir
    Path folder;

    private AskableFacts askable;

    @BeforeEach
    void load() {
        String labels = """
                :Metal rdfs:label "metal"@en . :shelfNumber rdfs:label "shelf number"@en . :atomicNumber rdfs:label "atomic number"@en .
                :middleColdRadius rdfs:label "middle cold radius"@en . :glow rdfs:label "glow"@en .
                :bestPrice rdfs:label "maximum price"@en .
                """
                + PLAIN.stream()
                        .filter(name -> !name.equals("atomicNumber"))
                        .map(name -> ":%s rdfs:label \"%s\"@en . ".formatted(name, name))
                        .collect(Collectors.joining());
        String metals = IntStream.range(0, METALS)
                .mapToObj(SpecialistPropertiesTest::metal)
                .collect(Collectors.joining());
        askable = Fixture.generation(Fixture.turtle(folder, labels + metals)).askable;
    }

    @Test
    void thingsAreNumberedOnce() {
        assertThat(askable.number(Fixture.ex("atomicNumber"))).isTrue();
        assertThat(askable.number(Fixture.ex("shelfNumber"))).isFalse();
        assertThat(askable.sort(Fixture.ex("shelfNumber"))).isFalse();
    }

    @Test
    void whereThereArePlainFiguresThoseWithALongNameAreNotCompared() {
        assertThat(askable.sort(Fixture.ex("density"))).isTrue();
        assertThat(askable.sort(Fixture.ex("middleColdRadius"))).isFalse();
    }

    @Test
    void whereThereArePlainFiguresTheGreatestOfSeveralIsNotAsked() {
        assertThat(askable.sort(Fixture.ex("bestPrice"))).isFalse();
        assertThat(askable.number(Fixture.ex("bestPrice"))).isFalse();
    }

    @Test
    void whatFewThingsHaveIsNotCompared() {
        assertThat(askable.sort(Fixture.ex("glow"))).isFalse();
    }

    private static String metal(int i) {
        String plain = IntStream.range(0, PLAIN.size() - 1)
                .mapToObj(p -> ":%s %d.5 ; ".formatted(PLAIN.get(p), 100 + (i * (7 + p)) % 97))
                .collect(Collectors.joining());
        return ":m%d a :Metal ; rdfs:label \"Metal %s\" ; %s :atomicNumber %d ; :middleColdRadius %d.5 ; :bestPrice %d.5 . "
                        .formatted(
                                i,
                                (char) ('A' + i % 26) + "x" + i / 26,
                                plain,
                                i + 1,
                                100 + (i * 5) % 83,
                                200 + (i * 9) % 91)
                + (i < METALS - 2 ? ":m%d :shelfNumber %d . ".formatted(i, METALS - i) : "")
                + (i < METALS / 2 ? ":m%d :glow %d.5 . ".formatted(i, 20 + i) : "");
    }
}
