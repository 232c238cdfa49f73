package org.quadrivia.question.rdf.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            assertThat(read.family().stems())
                    .containsExactly(
                            new StemForm.Lexical(Optional.empty(), "asksObject"), new StemForm.Frame("ask.object"));
        });
    }

    @Test
    void refusesABrokenQueryByNameLineAndCause() {
        String text = GOOD.replace("{ ?s ?p ?o }", "{ ?s ?p");

        FamilyParser.Result result = FamilyParser.read("made-up.rq", text);

        assertThat(result.toString()).startsWith("made-up.rq:").contains("The text ends too early");
    }

    @Test
    void refusesAMissingHeaderLineByItsName() {
        String text = GOOD.replace("# key:    ?o\n", "");

        FamilyParser.Result result = FamilyParser.read("made-up.rq", text);

        assertThat(result.toString()).isEqualTo("made-up.rq: The header has no line “# key: …”. Add this line.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            single; sextuple; made-up.rq:3: “sextuple” is not a valid kind. Use one of these: single, multiple
            `# title:`; `# author:`; made-up.rq:1: “author” is not a valid header. Use one of these: about, asks, family, form, from
            `# title:`; `# family:`; made-up.rq:2: The header “family” is already in line 1.
            made-up; own question; made-up.rq:2: “own question” is the name of the questions that teachers write.
            Made up; ``; made-up.rq:1: The header “title” is empty.
            ?s ?p ?o¶# key; ?s ?p ?z¶# key; made-up.rq:5: The key ?o must be the subject or the object of a fact
            ?s ?p ?o¶# key; ?s ?q ?o¶# key; made-up.rq:4: The query does not select ?q.
            ?s ?p ?o¶# key; ?s ?p¶# key; made-up.rq:4: The fact cannot be read: Encountered
            ?s ?p ?o¶# key; ?s ?p ?o , ?r¶# key; made-up.rq:4: Write one fact in the form “?s ?p ?o” instead of “?s ?p ?o , ?r”.
            `# key:    ?o`; `# key:    *`; made-up.rq:5: The key * (the subjects and objects of all facts are options) is allowed only for the kind “order”, not for “single”.
            ask.object; ask.objekt; made-up.rq:6: The frame “ask.objekt” does not exist.
            ask.object; ask.chain; made-up.rq:6: The query does not select ?x.
            ask.object; ask.subject; made-up.rq:6: The stem would reveal the answer, ?o.
            ask.object; "What has {z}?"; made-up.rq:6: The query does not select ?z.
            ask.object; "What is it?; made-up.rq:6: The text "What is it? is empty or has no quotation mark at its end
            ask.object; ?z asksIt; made-up.rq:6: The query does not select ?z.
            ask.object; asks-object; made-up.rq:6: “asks-object” is not a valid stem
            ?answer }; ?answer; made-up.rq:7: The query in the header “query” cannot be read: Encountered
            {path ?p} ?answer; {path ?z} ?answer; made-up.rq:7: The query does not select ?z.
            {path ?p} ?answer; {path ?p} {?o}; made-up.rq:7: The query in the header “query” would reveal the answer, ?o.
            SELECT ?answer {; ASK {; made-up.rq:7: The query in the header “query” must be SELECT ?answer for the kind single.
            SELECT ?answer {; SELECT ?other {; made-up.rq:7: The query in the header “query” must be SELECT ?answer for the kind
            SELECT ?s ?p ?o; # proof: hearsay¶SELECT ?s ?p ?o; made-up.rq:8: “hearsay” is not a valid proof for a wrong option
            SELECT ?s ?p ?o; # about: rumours¶SELECT ?s ?p ?o; made-up.rq:8: A question family cannot be about “rumours”
            SELECT ?s ?p ?o; # via: ?s ?q ?m¶SELECT ?s ?p ?o; made-up.rq:8: The query does not select ?m.
            SELECT ?s ?p ?o WHERE; ASK; made-up.rq: The query must be a SELECT query.
            { ?s ?p ?o }; { ?s ?p; made-up.rq:8: The query cannot be read: The text ends too early.
            { ?s ?p ?o }; { ?s ?p ?o }¶¶SELECT *; made-up.rq:10: The query cannot be read: “SELECT” is not expected here.
            SELECT ?s ?p ?o WHERE; SELECT ?s (COUNT(?p) AS ?p) ?o WHERE; made-up.rq:8: The query cannot be read: Variable used when already in-scope
            """)
    void refusesByNameLineAndCause(String part, String instead, String refusal) {
        String text = GOOD.replace(part.replace("¶", "\n"), instead.replace("¶", "\n"));

        FamilyParser.Result result = FamilyParser.read("made-up.rq", text);

        assertThat(text).isNotEqualTo(GOOD);
        assertThat(result.toString()).startsWith(refusal);
    }

    @Test
    void refusesAFileWithNothingInIt() {
        FamilyParser.Result result = FamilyParser.read("made-up.rq", " \n");

        assertThat(result.toString()).isEqualTo("made-up.rq: The file is empty.");
    }

    @Test
    void readsCommentsAsWellAsWindowsLineEndsAndAByteOrderMark() {
        String text = "\uFEFF"
                + GOOD.replace("# kind", "# See http://example.org\n#\n# kind").replace("\n", "\r\n")
                + "# note: no header, being below\r\n";

        FamilyParser.Result result = FamilyParser.read("made-up.rq", text);

        assertThat(result).isInstanceOf(FamilyParser.Result.Read.class);
    }

    @Test
    void takesTheMakerAtItsWordThatItFindsSeveralRightAnswers() {
        String text = GOOD.replace("single", "multiple").replace("SELECT ?s ?p ?o", "SELECT ?s ?p");

        FamilyParser.Result result = FamilyParser.read("made-up.rq", text);

        assertThat(result).isInstanceOf(FamilyParser.Result.Read.class);
    }
}
