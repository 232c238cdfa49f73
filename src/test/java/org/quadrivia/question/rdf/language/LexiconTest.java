package org.quadrivia.question.rdf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.graph.Qv;

class LexiconTest {
    private static final Node DIRECTED = NodeFactory.createURI("http://ex.org/directed");
    private static final Map<String, List<String>> READ = Map.of(
            "states", List.of("{s} directed {o}."),
            "asksObject", List.of("Which {class} did {s} direct?", "What did {s} direct?"),
            "asksSubject", List.of("Who directed {o}?"));

    @Test
    void readsWordsFromTheLabelWhereNobodyWroteAny() {
        Lexicon lexicon = lexicon("", "");

        assertEquals(READ.get("asksObject"), lexicon.templates(DIRECTED, "asksObject"));
        assertEquals(Optional.empty(), lexicon.written(DIRECTED, "states"));
        assertFalse(lexicon.asks(DIRECTED));
    }

    @Test
    void wordsAPropertyInOneVoice() {
        Lexicon lexicon = lexicon("", "ex:directed qv:asksObject 'Which film is by {s}?'@en .");

        assertEquals(Optional.of("Which film is by {s}?"), lexicon.template(DIRECTED, "asksObject"));
        assertEquals(Optional.empty(), lexicon.template(DIRECTED, "asksSubject"));
        assertEquals(List.of("Which film is by {s}?"), lexicon.suggested(DIRECTED, "asksObject"));
        assertTrue(lexicon.asks(DIRECTED, true));
        assertFalse(lexicon.asks(DIRECTED, false));
    }

    @Test
    void prefersTheWordsOfTheKnowledgeBase() {
        Lexicon lexicon = lexicon(
                "ex:directed qv:asksSubject 'Whose film is {o}?'@en .",
                "ex:directed qv:asksObject 'Which film is by {s}?'@en ; qv:asksSubject 'By whom is {o}?'@en .");

        assertEquals(Optional.of("Whose film is {o}?"), lexicon.template(DIRECTED, "asksSubject"));
        assertEquals(Optional.empty(), lexicon.template(DIRECTED, "asksObject"));
        assertEquals(List.of(), lexicon.suggested(DIRECTED, "asksSubject"));
        assertFalse(lexicon.asks(DIRECTED, true));
    }

    @Test
    void completesWordsThatAskNothing() {
        Lexicon lexicon = lexicon("ex:directed qv:states '{s} is the director of {o}.' .", "");

        assertEquals(Optional.of("{s} is the director of {o}."), lexicon.template(DIRECTED, "states"));
        assertEquals(Optional.of("Who directed {o}?"), lexicon.template(DIRECTED, "asksSubject"));
    }

    @Test
    void completesWordsThatAskInAnUnpreparedBaseOnly() {
        Lexicon prepared = lexicon("ex:directed qv:asksObject 'Whose film is {s}?' .", "");
        Lexicon unprepared = prepared.ofUnprepared("en");

        assertEquals(Optional.empty(), prepared.template(DIRECTED, "asksSubject"));
        assertEquals(Optional.of("Who directed {o}?"), unprepared.template(DIRECTED, "asksSubject"));
        assertEquals(Optional.of("Whose film is {s}?"), unprepared.template(DIRECTED, "asksObject"));
        assertEquals(List.of("Who directed {o}?"), unprepared.suggested(DIRECTED, "asksSubject"));
        assertTrue(unprepared.asks(DIRECTED, false));
        assertFalse(prepared.asks(DIRECTED, false));
    }

    @Test
    void passesOverWordsOfAnotherLanguage() {
        Lexicon lexicon = lexicon("ex:directed qv:asksSubject 'Wer drehte {o}?'@de .", "");

        assertEquals(Optional.empty(), lexicon.own(DIRECTED, "asksSubject"));
        assertEquals(Optional.of("Who directed {o}?"), lexicon.template(DIRECTED, "asksSubject"));
    }

    @Test
    void namesTheClassInTheOwnWordsThatCompare() {
        Lexicon lexicon = lexicon(
                        "ex:directed qv:asksMost 'Which of these is the longest?' ; qv:asksOrder 'Put these in order of length.' ;"
                                + " qv:asksLeast 'Which of these films is the shortest?' .",
                        "")
                .ofUnprepared("en");

        assertEquals(
                List.of("Which of these {classes} is the longest?", "Which of these is the longest?"),
                lexicon.templates(DIRECTED, "asksMost"));
        assertEquals(
                List.of("Put these {classes} in order of length.", "Put these in order of length."),
                lexicon.templates(DIRECTED, "asksOrder"));
        assertEquals(List.of("Which of these films is the shortest?"), lexicon.templates(DIRECTED, "asksLeast"));
        assertEquals(Optional.of("Which of these is the longest?"), lexicon.own(DIRECTED, "asksMost"));
    }

    private static Lexicon lexicon(String own, String shipped) {
        return new Lexicon(
                new GraphLexicon(graph(own), "en"),
                new GraphLexicon(graph(shipped), "en"),
                (term, form) -> term.equals(DIRECTED) ? READ.getOrDefault(form, List.of()) : List.of());
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        String prefixes = "PREFIX ex: <http://ex.org/> PREFIX qv: <" + Qv.NS + ">\n";
        RDFDataMgr.read(graph, new StringReader(prefixes + turtle), null, Lang.TURTLE);
        return graph;
    }
}
