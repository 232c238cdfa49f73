package org.quadrivia.question.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FamilyParserTest {
    private static final String GOOD = """
            # title:  Made up
            # family: made-up
            # kind:   single
            # asks:   ?s ?p ?o
            # key:    ?o
            # stem:   asksObject | ask.object
            # query:  SELECT ?answer { {?s} {path ?p} ?answer }
            SELECT ?s ?p ?o WHERE { ?s ?p ?o }
            """;

    @Test
    void readsAHeaderAndAQuery() {
        FamilyParser.Result result = FamilyParser.read("made-up.rq", GOOD);

        assertThat(result).isInstanceOfSatisfying(FamilyParser.Result.Read.class, read -> {
            assertThat(read.family().family()).isEqualTo("made-up");
            assertThat(read.family().stems()).containsExactly("asksObject", "ask.object");
        });
    }

    @Test
    void refusesABrokenQueryByNameLineAndCause() {
        String text = GOOD.replace("{ ?s ?p ?o }", "{ ?s ?p");

        FamilyParser.Result result = FamilyParser.read("made-up.rq", text);

        assertThat(result.toString()).startsWith("made-up.rq:").contains("Encountered");
    }

    @Test
    void refusesAMissingHeaderLineByItsName() {
        String text = GOOD.replace("# key:    ?o\n", "");

        FamilyParser.Result result = FamilyParser.read("made-up.rq", text);

        assertThat(result.toString()).isEqualTo("made-up.rq: the header has no line “# key: …”");
    }

    @Test
    void refusesAnUnknownKind() {
        FamilyParser.Result result = FamilyParser.read("made-up.rq", GOOD.replace("single", "sextuple"));

        assertThat(result).isInstanceOf(FamilyParser.Result.Broken.class);
    }
}
