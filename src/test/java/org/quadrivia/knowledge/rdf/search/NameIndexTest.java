package org.quadrivia.knowledge.rdf.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.load.Load;

class NameIndexTest {
    private static final String PEOPLE = """
            @prefix : <http://example.org/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            :rubio rdfs:label "Marco Rubio" ; :met :munir, :gagarin .
            :munir rdfs:label "Asim Munir" ; skos:altLabel "General Munir" ; :met :rubio .
            :munar rdfs:label "Munar" ; :near :pahalgam .
            :pahalgam rdfs:label "the attack in Pahalgam" ; :near :munar, :rubio, :munir .
            :gagarin rdfs:label "Юрий Гагарин" ; :met :rubio .
            :ox rdfs:label "Ox" ; :met :rubio .
            """;

    @TempDir
    static Path folder;

    private static NameIndex names;

    @BeforeAll
    static void load() throws IOException {
        Path file = Files.writeString(folder.resolve("people.ttl"), PEOPLE);
        names = new NameIndex(Load.snapshot(file));
    }

    @Test
    void findsNamesWithSlipsAndSaysThatTheyAreSimilar() {
        assertThat(names.search("Rubo", 5)).containsExactly(similar("Marco Rubio"));
        assertThat(names.search("marcko rubbio", 5)).containsExactly(similar("Marco Rubio"));
        assertThat(names.search("Pehalgam", 5)).containsExactly(similar("the attack in Pahalgam"));
    }

    @Test
    void takesTheMoreSimilarNameFirst() {
        assertThat(names.search("muner", 5)).containsExactly(similar("Munar"), similar("Asim Munir"));
    }

    @Test
    void namesEachThingOnce() {
        assertThat(names.search("Muneer", 5)).containsExactly(similar("Munar"), similar("Asim Munir"));
    }

    @Test
    void findsNothingSimilarWhereANameMatches() {
        assertThat(names.search("munir", 5))
                .extracting(NameIndex.Found::name, NameIndex.Found::similar)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Asim Munir", false));
    }

    @Test
    void findsNamesInAnotherScript() {
        assertThat(names.search("Jurij Gagarin", 5)).containsExactly(similar("Юрий Гагарин"));
        assertThat(names.search("Рубио", 5)).containsExactly(similar("Marco Rubio"));
    }

    @Test
    void shortWordsMustBeRight() {
        assertThat(names.search("oz", 5)).isEmpty();
        assertThat(names.search("the never in", 5)).isEmpty();
    }

    @Test
    void doesWithoutOneWordOfSeveral() {
        assertThat(names.search("Senator Rubbio", 5)).containsExactly(similar("Marco Rubio"));
    }

    private static NameIndex.Found similar(String name) {
        return names.search(name, 1).stream()
                .map(found -> new NameIndex.Found(found.node(), name, true))
                .findFirst()
                .orElseThrow();
    }
}
