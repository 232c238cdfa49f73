package org.quadrivia.question.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/** The lexicons that the program ships, read as the files that they are. */
class ShippedLexiconsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/quadrivia/knowledge/lexicons");
    private static final Path TERMS = Path.of("src/test/resources/vocabularies");
    private static final Graph CATALOG =
            RDFDataMgr.loadGraph(FOLDER.resolve("vocabularies.ttl").toString());
    private static final Set<WordingForm> ASKING = Set.of(
            WordingForm.ASKS_OBJECT, WordingForm.ASKS_OBJECTS, WordingForm.ASKS_SUBJECT, WordingForm.ASKS_SUBJECTS);

    /** Joints and their properties that are never asked alone need no label besides their name. */
    private static final Pattern LABELLED_BY_NAME =
            Pattern.compile(".*[/#](address|birth|death|hasMembership|organization|role|member|memberDuring)");

    static Stream<Path> lexicons() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".ttl")
                            && !file.endsWith("vocabularies.ttl")
                            && !file.endsWith("paths.ttl"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void keepTheRulesOfWordings(Path file) {
        List<String> faults = new ArrayList<>();
        graph(file).stream()
                .filter(t -> t.getPredicate().getURI().startsWith(Qv.NS))
                .forEach(t -> wording(t)
                        .ifPresent(form ->
                                WordingRules.faults(form, text(t)).forEach(fault -> faults.add(t + ": " + fault))));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void stateDenyAndAskEachPropertyThatTheyWord(Path file) {
        Map<Node, Set<WordingForm>> forms = new HashMap<>();
        Graph graph = graph(file);
        graph.stream()
                .forEach(t -> wording(t)
                        .ifPresent(form -> forms.computeIfAbsent(t.getSubject(), s -> new TreeSet<>())
                                .add(form)));

        forms.forEach((term, has) -> {
            if (!has.equals(Set.of(WordingForm.PLURAL))) {
                assertThat(has).as(term.getURI()).contains(WordingForm.STATES, WordingForm.DENIES);
                assertThat(has).as(term.getURI()).containsAnyElementsOf(ASKING);
                assertThat(graph.contains(term, Qv.notAsked, Node.ANY))
                        .as(term.getURI())
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void nameEachTermThatTheyWordInEnglish(Path file) {
        Graph graph = graph(file);

        assertThat(graph.stream()
                        .filter(t -> wording(t).isPresent())
                        .map(Triple::getSubject)
                        .filter(term -> graph.stream(term, RDFS.label.asNode(), Node.ANY)
                                .noneMatch(
                                        l -> l.getObject().getLiteralLanguage().equals("en"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void useTermsOfTheirVocabulariesOnly(Path file) throws IOException {
        Map<String, String> namespaces = CATALOG.stream(Node.ANY, Qv.term("lexicon"), Node.ANY)
                .filter(t -> text(t).equals(file.getFileName().toString()))
                .collect(Collectors.toMap(t -> t.getSubject().getURI(), Triple::toString));
        Path published = TERMS.resolve(file.getFileName().toString().replace(".ttl", ".txt"));
        Set<String> known = Files.exists(published)
                ? Files.readAllLines(published).stream()
                        .map(line -> line.split(" ")[0])
                        .collect(Collectors.toSet())
                : Set.of();

        assertThat(namespaces).isNotEmpty();
        graph(file).stream().map(t -> t.getSubject().getURI()).distinct().forEach(term -> {
            Optional<String> namespace =
                    namespaces.keySet().stream().filter(term::startsWith).findFirst();
            assertThat(namespace).as(term).isPresent();
            if (!known.isEmpty() && !term.contains("event.owl")) {
                assertThat(known)
                        .as(term)
                        .contains(term.substring(namespace.get().length()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void declareAlternativesBothWaysAndOfTermsThatTheyHave(Path file) {
        Graph graph = graph(file);

        graph.stream(Node.ANY, Qv.term("alternativeOf"), Node.ANY).forEach(t -> {
            assertThat(graph.contains(t.getObject(), Qv.term("alternativeOf"), t.getSubject()))
                    .as(t.toString())
                    .isTrue();
            assertThat(graph.contains(t.getObject(), RDFS.label.asNode(), Node.ANY))
                    .as(t.toString())
                    .isTrue();
        });
    }

    /** Two properties with one question would give it two sets of answers, unless what is right by the one counts for the other. */
    @ParameterizedTest
    @MethodSource("lexicons")
    void askTwoPropertiesAlikeOnlyIfTheyAreAlternatives(Path file) {
        Graph graph = graph(file);
        Map<String, List<Node>> asked = graph.stream(Node.ANY, Qv.term("asksObject"), Node.ANY)
                .collect(Collectors.groupingBy(
                        ShippedLexiconsTest::text, Collectors.mapping(Triple::getSubject, Collectors.toList())));

        asked.forEach((question, terms) -> terms.forEach(one -> terms.stream()
                .filter(other -> !other.equals(one))
                .forEach(other -> assertThat(graph.contains(one, Qv.term("alternativeOf"), other))
                        .as(question + " " + one + " " + other)
                        .isTrue())));
    }

    /** Each of these proves another value wrong. A new one needs thought: can there truly be only one, however it is written? */
    @Test
    void takeFewPropertiesToHoldOneValue() throws IOException {
        assertThat(lexicons()
                        .flatMap(file ->
                                graph(file).stream(Node.ANY, RDF.type.asNode(), OWL.FunctionalProperty.asNode()))
                        .map(t -> t.getSubject().getURI().replaceFirst(".*[/#]", "")))
                .containsOnly(
                        "birthDate",
                        "deathDate",
                        "birthYear",
                        "deathYear",
                        "birthday",
                        "father",
                        "mother",
                        "atomicNumber",
                        "P569",
                        "P570",
                        "P1086");
    }

    @Test
    void wordTwoHundredPropertiesOfDbpediaAndOfWikidata() {
        for (String file : List.of("dbpedia.ttl", "wikidata.ttl")) {
            assertThat(graph(FOLDER.resolve(file)).stream(Node.ANY, Qv.term("states"), Node.ANY))
                    .hasSizeGreaterThanOrEqualTo(200);
        }
    }

    @Test
    void wordPathsByTheSameRulesAndThroughTermsThatTheyKnow() {
        Path file = FOLDER.resolve("paths.ttl");

        keepTheRulesOfWordings(file);
        Vocabularies.paths().forEach((path, node) -> {
            for (WordingForm form : List.of(WordingForm.STATES, WordingForm.DENIES, WordingForm.ASKS_OBJECT)) {
                assertThat(Vocabularies.pathWords(node, form.word(), "en"))
                        .as(path + form)
                        .isNotEmpty();
            }
            Stream.of(path.split("[/^]*<|>"))
                    .filter(iri -> iri.startsWith("http"))
                    .forEach(iri -> assertThat(Vocabularies.label(iri, "en").isPresent()
                                    || LABELLED_BY_NAME.matcher(iri).matches())
                            .as(iri)
                            .isTrue());
        });
    }

    @Test
    void areAllInTheCatalogue() throws IOException {
        assertThat(CATALOG.stream(Node.ANY, Qv.term("lexicon"), Node.ANY)
                        .map(ShippedLexiconsTest::text)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        lexicons().map(file -> file.getFileName().toString()).toList());
    }

    private static Graph graph(Path file) {
        return RDFDataMgr.loadGraph(file.toString());
    }

    private static Optional<WordingForm> wording(Triple triple) {
        return WordingForm.of(triple.getPredicate().getURI().replace(Qv.NS, ""));
    }

    private static String text(Triple triple) {
        return triple.getObject().getLiteralLexicalForm();
    }
}
