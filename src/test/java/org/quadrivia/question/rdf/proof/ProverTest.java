package org.quadrivia.question.rdf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;

class ProverTest {
    private static final String CITIES = """
            PREFIX qv: <https://quadrivia.org/ns#>
            :capital a owl:FunctionalProperty . :twin rdfs:label "twin" .
            :City owl:disjointWith :River . :Town rdfs:subClassOf :City .
            :x :capital :a ; :twin :a , :b . :a a :Town . :r a :River .
            :d1 a qv:Complete ; qv:subject :x ; qv:property :twin .
            [] a owl:NegativePropertyAssertion ; owl:sourceIndividual :y ; owl:assertionProperty :twin ; owl:targetIndividual :c .
            :a owl:sameAs :alpha .
            """;

    @TempDir
    Path folder;

    @Test
    void provesByAFunctionalPropertyWithItsDeclaration() {
        Optional<Proof> proof = wrong(asked("x", "capital", "a"), "b");

        assertThat(proof).map(Proof::reason).contains(Reason.FUNCTIONAL);
        assertThat(proof.orElseThrow().triples())
                .anyMatch(line -> line.contains("FunctionalProperty"))
                .anyMatch(line -> line.contains("capital> <http://example.org/a>"));
    }

    @Test
    void provesByADeclaredCompleteSet() {
        assertThat(wrong(asked("x", "twin", "a"), "c")).map(Proof::reason).contains(Reason.COMPLETE);
    }

    @Test
    void provesByAnAssertedDenial() {
        assertThat(wrong(asked("y", "twin", "a"), "c")).map(Proof::reason).contains(Reason.DENIED);
    }

    @Test
    void provesAKindWrongByDisjointClasses() {
        AskedFact kind = new AskedFact(Fixture.ex("a"), RDF.type.asNode(), Fixture.ex("Town"), true);

        Optional<Proof> proof = prover().wrong(kind, Fixture.ex("River")).map(AnswerReason::proof);

        assertThat(proof).map(Proof::reason).contains(Reason.DISJOINT);
        assertThat(proof.orElseThrow().triples()).hasSize(3);
    }

    @Test
    void saysNotStatedWhereNothingProvesIt() {
        assertThat(wrong(asked("y", "twin", "a"), "b")).map(Proof::reason).contains(Reason.NOT_STATED);
    }

    @Test
    void neverProvesARightAnswerWrong() {
        assertThat(wrong(asked("x", "twin", "a"), "b")).isEmpty();
    }

    @Test
    void neverProvesATwinOfTheKeyWrong() {
        assertThat(wrong(asked("x", "capital", "a"), "alpha")).isEmpty();
    }

    @Test
    void neverProvesWrongWhatSomebodyClaims() {
        GeneratorServices town = Fixture.generation(Fixture.town());
        AskedFact set = new AskedFact(Fixture.town("miller"), Fixture.town("set"), Fixture.town("mill"), true);

        assertThat(town.prover.wrong(set, Fixture.town("fire"))).isEmpty();
    }

    @Test
    void neverProvesWrongWhatTheSourceLeavesOpen() {
        GeneratorServices town = Fixture.generation(Fixture.town());
        AskedFact built = new AskedFact(Fixture.town("miller"), Fixture.town("built"), Fixture.town("mill"), true);

        assertThat(town.prover.wrong(built, Fixture.town("wall"))).isEmpty();
        assertThat(town.prover.wrong(built, Fixture.town("well"))).isPresent();
    }

    private Optional<Proof> wrong(AskedFact asked, String answer) {
        return prover().wrong(asked, Fixture.ex(answer)).map(AnswerReason::proof);
    }

    private Prover prover() {
        return Fixture.generation(Fixture.turtle(folder, CITIES)).prover;
    }

    private static AskedFact asked(String s, String p, String o) {
        Node subject = Fixture.ex(s);
        return new AskedFact(subject, Fixture.ex(p), Fixture.ex(o), true);
    }
}
