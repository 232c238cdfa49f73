package org.quadrivia.authoring.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.remote.AllowedHosts;

class SelectionMakerTest {
    private static final String ENDPOINT = "https://dbpedia.org/sparql";

    private final SelectionMaker maker = new SelectionMaker(AllowedHosts.of("dbpedia.org"));

    @Test
    void aClassIsAskedForByItsIriOrAUsualPrefix() {
        String byIri = query(SelectionKind.CLASS, " http://dbpedia.org/ontology/Planet ", 7);
        String byPrefix = query(SelectionKind.CLASS, "dbo:Planet", 7);

        Query query = QueryFactory.create(byIri);
        assertThat(query.isConstructType()).isTrue();
        assertThat(byIri)
                .contains("<http://dbpedia.org/ontology/Planet>", "LIMIT   7")
                .doesNotContain("Resource");
        assertThat(QueryFactory.create(byPrefix)).isEqualTo(query);
    }

    @Test
    void aPatternIsAskedForInItsPlace() {
        String query = query(SelectionKind.PATTERN, "?thing dbo:orbits dbr:Jupiter . FILTER(isIRI(?thing))", 20);

        assertThat(query).contains("orbits", "isIRI(?thing)", "ORDER BY ?thing").doesNotContain("Resource");
        assertThat(QueryFactory.create(query).isConstructType()).isTrue();
    }

    @Test
    void aQueryHasNoMoreRowsThanTheLimit() {
        assertThat(QueryFactory.create(query(SelectionKind.QUERY, "CONSTRUCT WHERE { ?s ?p ?o }", 9))
                        .getLimit())
                .isEqualTo(9);
        assertThat(QueryFactory.create(query(SelectionKind.QUERY, "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3", 9))
                        .getLimit())
                .isEqualTo(3);
        assertThat(QueryFactory.create(query(SelectionKind.QUERY, "DESCRIBE <http://e.org/a>", 9))
                        .hasLimit())
                .isFalse();
    }

    @Test
    void aDocumentIsAskedForWithoutItsFragment() {
        Selection selection = maker.of("http://dbpedia.org/people#me", SelectionKind.DOCUMENT, "ignored", 1);

        assertThat(selection).isEqualTo(new Selection(URI.create("http://dbpedia.org/people"), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLASS   |                                             | Write what is to be fetched",
                "CLASS   | \"Planet\"                                  | no class",
                "CLASS   | dbo:Planet . ?thing ?p ?o                   | no class",
                "CLASS   | dbo:Planet } UNION { ?thing ?p ?o           | This is not SPARQL",
                "CLASS   | nobody:Planet                               | This is not SPARQL",
                "PATTERN | ?s dbo:orbits ?o                            | says nothing about ?thing",
                "PATTERN | ?thing dbo:orbits                           | This is not SPARQL",
                "PATTERN | ?thing ?p ?o } LIMIT 9 #                    | This is not SPARQL",
                "PATTERN | SERVICE <http://10.0.0.1/> { ?thing ?p ?o } | Leave out SERVICE",
                "QUERY   | SELECT * { ?s ?p ?o }                       | CONSTRUCT or DESCRIBE",
                "QUERY   | ASK { ?s ?p ?o }                            | CONSTRUCT or DESCRIBE",
                "QUERY   | DROP ALL                                    | This is not SPARQL",
                "QUERY   | CONSTRUCT { ?s ?p ?o } WHERE { { SELECT * { SERVICE ?x { ?s ?p ?o } } } } | Leave out SERVICE"
            })
    void whatSelectsNothingIsToldInWords(SelectionKind kind, String written, String words) {
        SelectionInvalid invalid = catchThrowableOfType(
                SelectionInvalid.class, () -> maker.of(ENDPOINT, kind, written == null ? "" : written, 10));

        assertThat(invalid.words()).contains(words);
        assertThat(invalid.part()).isEqualTo(SelectionInvalid.Part.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.org/sparql, does not allow",
        "no address at all, begins with http",
        "file:///etc/passwd, begins with http",
        "https://me:secret@dbpedia.org/sparql, Leave out the user"
    })
    void anAddressThatIsNotAllowedIsToldInWords(String address, String words) {
        SelectionInvalid invalid =
                catchThrowableOfType(SelectionInvalid.class, () -> maker.of(address, SelectionKind.DOCUMENT, "", 10));

        assertThat(invalid.words()).contains(words);
        assertThat(invalid.part()).isEqualTo(SelectionInvalid.Part.ADDRESS);
    }

    @Test
    void languagesAreAskedForAndNormalized() {
        Selection selection = maker.of(ENDPOINT, SelectionKind.CLASS, "dbo:Planet", 7, "de, EN; de");

        assertThat(selection.languages()).containsExactly("de", "en");
        assertThat(selection.query())
                .contains("langMatches(lang(?value), \"de\")", "lang(?name)", "lang(?phrase)")
                .doesNotContain("lang(?kind)");
        assertThat(QueryFactory.create(selection.query()).isConstructType()).isTrue();
        assertThat(selection.id())
                .isNotEqualTo(maker.of(ENDPOINT, SelectionKind.CLASS, "dbo:Planet", 7, "")
                        .id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "english!",
                "e",
                "de,\u00e4\u00f6",
                "en'||1",
                "aa ab ac ad ae af ag ah ai aj ak al am an ao ap aq ar as at au"
            })
    void whatIsNoTagIsTold(String languages) {
        SelectionInvalid invalid = catchThrowableOfType(
                SelectionInvalid.class, () -> maker.of(ENDPOINT, SelectionKind.CLASS, "dbo:Planet", 7, languages));

        assertThat(invalid.part()).isEqualTo(SelectionInvalid.Part.LANGUAGES);
        assertThat(invalid.words()).contains("no tag of a language");
    }

    private String query(SelectionKind kind, String written, int limit) {
        return maker.of(ENDPOINT, kind, written, limit).query();
    }
}
