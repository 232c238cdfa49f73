package org.quadrivia.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.fetching.FetchedGraph;
import org.quadrivia.authoring.fetching.Origin;
import org.quadrivia.authoring.fetching.Origins;
import org.quadrivia.authoring.fetching.Selection;
import org.quadrivia.authoring.fetching.SelectionKind;
import org.quadrivia.authoring.fetching.SelectionMaker;
import org.quadrivia.authoring.fetching.SomebodysGraph;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KbDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A teacher brings parts of a real Fuseki's graph, and brings them again when they have changed. */
@Timeout(120)
class FetchTest extends AuthoringStage {
    private static final SomebodysGraph GRAPH = new SomebodysGraph();
    private static final Node ORBITS = NodeFactory.createURI(SomebodysGraph.PLANETS + "orbits");

    @Autowired
    private ImportService imports;

    @Autowired
    private Origins origins;

    @DynamicPropertySource
    static void allowed(DynamicPropertyRegistry settings) {
        settings.add("quadrivia.remote.hosts", GRAPH::hosts);
        settings.add("quadrivia.remote.time", () -> "PT5S");
        settings.add("quadrivia.remote.megabytes", () -> "1");
        settings.add("quadrivia.remote.statements", () -> "200");
    }

    @BeforeEach
    void asItWas() {
        GRAPH.reset();
    }

    @AfterAll
    static void stop() {
        GRAPH.close();
    }

    @Test
    void aClassBecomesAKnowledgeBaseWithQuestionsAndItsOrigin() {
        String id = imports.fetch(selection(SelectionKind.CLASS, SomebodysGraph.PLANETS + "Moon", 100), null);
        ImportReport report = ((ImportState.Ready) settled(id)).report();
        KbId made = imports.publish(id, KbDetails.titled("Moons"), Visibility.PRIVATE)
                .orElseThrow();

        assertThat(report.questions()).isPositive();
        assertThat(report.card().title()).isEqualTo("localhost");
        Snapshot now = snapshots.published(made).orElseThrow();
        assertThat(now.asserted().find(Node.ANY, ORBITS, Node.ANY).toList()).hasSize(12);
        assertThat(now.label(NodeFactory.createURI(SomebodysGraph.PLANETS + "Jupiter")))
                .as("the names of what they are linked with come along")
                .contains("Jupiter");
        assertThat(origins.of(made)).singleElement().satisfies(origin -> {
            assertThat(origin.selection().address()).hasToString(GRAPH.endpoint());
            assertThat(origin.selection().query()).contains("CONSTRUCT", "Moon");
            assertThat(origin.at()).isNotNull();
        });
    }

    @Test
    void aPatternAndALimitTakeTheSameThingsEachTime() {
        Selection selection = selection(SelectionKind.PATTERN, "?thing <" + ORBITS.getURI() + "> ?planet", 2);

        assertThat(moons(fetched(selection))).hasSize(2).isEqualTo(moons(fetched(selection)));
    }

    @Test
    void aQueryAndADocumentAreBrought() {
        assertThat(moons(fetched(selection(SelectionKind.QUERY, "DESCRIBE <" + SomebodysGraph.PLANETS + "Io>", 10))))
                .hasSize(1);
        String document = GRAPH.redirect(
                "/id/ring",
                GRAPH.document("/doc/ring.ttl", "text/plain", "<#it> <%s> <../Saturn> .".formatted(ORBITS.getURI())));

        Snapshot read =
                fetched(new SelectionMaker(imports.remote().hosts()).of(document, SelectionKind.DOCUMENT, "", 1));

        assertThat(read.asserted().find(Node.ANY, ORBITS, Node.ANY).toList())
                .as("IRIs are relative to the address that answered")
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.getSubject().getURI()).endsWith("/doc/ring.ttl#it");
                    assertThat(said.getObject().getURI())
                            .startsWith("http://localhost:")
                            .endsWith("/Saturn");
                });
    }

    @Test
    void itComesIntoAKnowledgeBaseThatExistsAndIsRenewedAsADifference() {
        Selection moons = selection(SelectionKind.CLASS, SomebodysGraph.PLANETS + "Moon", 100);
        keep(imports.fetch(moons, null));
        publish();
        Origin origin = origins.of(kb).getFirst();
        assertThat(origin.selection()).isEqualTo(moons);
        assertThat(renewed(origin)).isEqualTo(new FileMerge.Proposal(0, 0, List.of(), 0));

        GRAPH.update("DELETE WHERE { :Miranda ?p ?o } ; DELETE DATA { :Io :orbits :Jupiter } ;"
                + " INSERT DATA { :Io :orbits :Saturn . :Proteus a :Moon ; :orbits :Uranus }");
        String id = imports.fetch(origin.selection(), kb);
        FileMerge.Proposal proposal = ((ImportState.Proposed) settled(id)).proposal();

        assertThat(proposal.added()).isEqualTo(3);
        assertThat(proposal.removed()).isEqualTo(5);
        assertThat(add(id, Set.of())).isInstanceOf(EditOutcome.Kept.class);
        publish();
        assertThat(moons(now())).hasSize(12);
        assertThat(origins.of(kb)).as("one origin, with the later time").hasSize(1);
        assertThat(renewed(origin)).isEqualTo(new FileMerge.Proposal(0, 0, List.of(), 0));
    }

    @Test
    void languagesAreKeptForRenewing() {
        Selection moons = new SelectionMaker(imports.remote().hosts())
                .of(GRAPH.endpoint(), SelectionKind.CLASS, SomebodysGraph.PLANETS + "Moon", 100, "EN, pt-BR");
        GRAPH.update("INSERT DATA { :Io rdfs:label \"Ío\"@es , \"Io\"@pt , \"Io!\"@pt-br }");
        keep(imports.fetch(moons, null));
        publish();
        Origin origin = origins.of(kb).getFirst();

        assertThat(origin.selection()).isEqualTo(moons);
        assertThat(origin.selection().languages()).containsExactly("en", "pt-br");
        GRAPH.update("INSERT DATA { :Europa rdfs:label \"Europe\"@fr , \"Europa!\"@pt-br }");
        assertThat(renewed(origin)).isEqualTo(new FileMerge.Proposal(1, 0, List.of(), 0));
    }

    /** Whatever changes there, after a renewal the draft says what would be fetched anew. */
    @Test
    void afterRandomChangesTheDraftSaysWhatIsThere() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Selection moons = selection(SelectionKind.CLASS, SomebodysGraph.PLANETS + "Moon", 100);
        keep(imports.fetch(moons, null));
        for (int round = 0; round < 5; round++) {
            GRAPH.update("DELETE { ?m :radius ?r } WHERE { ?m :radius ?r FILTER(?r > %d) }"
                    .formatted(300 + random.nextInt(150)));
            GRAPH.update("INSERT DATA { :M%d a :Moon ; :radius %d ; :part [ :radius %d ] }"
                    .formatted(random.nextInt(5), random.nextInt(300), random.nextInt(9)));
            String id = imports.fetch(moons, kb);
            settled(id);
            add(id, Set.of());

            assertThat(draft().preview()
                            .graph(new FetchedGraph(moons).name())
                            .isIsomorphicWith(GRAPH.found(moons.query())))
                    .as("seed %s", seed)
                    .isTrue();
        }
    }

    @Test
    void whatTheDataSayIsTheSameIsProposedAndBecomesOneThing() {
        String label = " <http://www.w3.org/2000/01/rdf-schema#label> ";
        add(
                new EditablePart.Entity(new EntityId(HOME + "jove")),
                "<" + HOME + "jove>" + label + "\"The largest planet\"@en .");
        GRAPH.update("INSERT DATA { :Jupiter owl:sameAs <" + HOME + "jove> }");
        String id = imports.fetch(
                selection(
                        SelectionKind.PATTERN,
                        "VALUES ?thing { <" + SomebodysGraph.PLANETS + "Jupiter> } ?thing a ?c",
                        10),
                null);
        settled(id);
        imports.compare(id, kb);
        FileMerge.Proposal proposal = ((ImportState.Proposed) settled(id)).proposal();

        assertThat(proposal.same()).singleElement().satisfies(pair -> {
            assertThat(pair.why()).isEqualTo(FileMerge.Why.SAME_AS);
            assertThat(pair.known().iri()).isEqualTo(HOME + "jove");
        });
        add(id, Set.copyOf(proposal.same()));
        assertThat(draft().preview()
                        .asserted()
                        .contains(
                                NodeFactory.createURI(HOME + "jove"),
                                RDF.type.asNode(),
                                NodeFactory.createURI(SomebodysGraph.PLANETS + "Planet")))
                .isTrue();
        assertThat(draft().preview()
                        .asserted()
                        .contains(NodeFactory.createURI(SomebodysGraph.PLANETS + "Jupiter"), Node.ANY, Node.ANY))
                .isFalse();
    }

    /** Who says of a graph that it is about the knowledge base could say everything else of it. */
    @Test
    void strangersDoNotDecideWhatGraphsAre() {
        String evil = GRAPH.document("/evil.ttl", "text/turtle", """
                @prefix qv: <https://quadrivia.org/ns#> .
                <https://quadrivia.org/kb/ceasefire/about> a qv:DistractorGraph .
                <https://quadrivia.org/kb/ceasefire/> <http://purl.org/dc/terms/title> "Mine" ; qv:framing "I say" .
                <#a> <http://planets.example/orbits> <#b> .
                """);

        Snapshot read = fetched(new SelectionMaker(imports.remote().hosts()).of(evil, SelectionKind.DOCUMENT, "", 1));

        assertThat(read.catalog().kb().map(Node::getURI)).contains("https://quadrivia.org/kb/localhost/");
        assertThat(read.asserted()
                        .find(Node.ANY, RDF.type.asNode(), Qv.DISTRACTORS)
                        .hasNext())
                .isFalse();
        assertThat(read.asserted().find(Node.ANY, Qv.term("framing"), Node.ANY).hasNext())
                .isFalse();
        assertThat(read.asserted()
                        .find(Node.ANY, DCTerms.title.asNode(), Node.ANY)
                        .toList())
                .hasSize(2);
        String id = imports.fetch(
                new SelectionMaker(imports.remote().hosts()).of(evil, SelectionKind.DOCUMENT, "", 1), null);
        assertThat(((ImportState.Ready) settled(id)).report().notes())
                .anyMatch(note -> note.contains("2 statements in the vocabulary of Quadrivia itself were left out"));
    }

    @Test
    void whatCannotBeFetchedOrReadIsToldAndNothingIsStored() {
        assertRefused(
                new Selection(URI.create(GRAPH.endpoint()), "CONSTRUCT nonsense"),
                "localhost answered with an error (status 400)");
        assertRefused(document(GRAPH.document("/page", "text/html", "<p>Jupiter</p>")), "a web page instead of RDF");
        assertRefused(document(GRAPH.document("/bad.ttl", "text/turtle", "<a> <b> .")), "");
        assertRefused(document(GRAPH.redirect("/away", "http://169.254.169.254/latest/meta-data")), "does not allow");
        assertRefused(selection(SelectionKind.CLASS, SomebodysGraph.PLANETS + "Comet", 10), "The server found nothing");
        GRAPH.update("INSERT { ?m :near ?n } WHERE { ?m a :Moon . ?n a :Moon . ?o a :Moon }");
        assertRefused(selection(SelectionKind.CLASS, SomebodysGraph.PLANETS + "Moon", 100), "200");
    }

    private Selection document(String address) {
        return new SelectionMaker(imports.remote().hosts()).of(address, SelectionKind.DOCUMENT, "", 1);
    }

    private void assertRefused(Selection selection, String words) {
        int before = bases.mine().size();
        String id = imports.fetch(selection, null);

        assertThat(settled(id))
                .isInstanceOfSatisfying(
                        ImportState.Refused.class,
                        refused -> assertThat(refused.faults().getFirst().message())
                                .contains(words));
        assertThat(imports.publish(id, KbDetails.titled("No"), Visibility.PRIVATE))
                .isEmpty();
        assertThat(bases.mine()).hasSize(before);
    }

    @Test
    void anOriginThatIsNoLongerAllowedIsNotAsked() {
        Selection elsewhere = new Selection(URI.create("http://127.0.0.1:9/"), "");

        assertRefused(elsewhere, "does not allow fetching from 127.0.0.1:9");
    }

    @Test
    void nobodyElseSeesOrRenewsIt() {
        Selection moons = selection(SelectionKind.CLASS, SomebodysGraph.PLANETS + "Moon", 100);
        signInAs(teacher("eve"));

        assertThatThrownBy(() -> imports.fetch(moons, kb)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> origins.of(kb)).isInstanceOf(AccessRefused.class);
        signInAs(somebody("pupil", Role.LEARNER));
        assertThatThrownBy(() -> imports.fetch(moons, null)).isInstanceOf(AccessRefused.class);
    }

    private Selection selection(SelectionKind kind, String written, int limit) {
        return new SelectionMaker(imports.remote().hosts()).of(GRAPH.endpoint(), kind, written, limit);
    }

    private FileMerge.Proposal renewed(Origin origin) {
        return ((ImportState.Proposed) settled(imports.fetch(origin.selection(), kb))).proposal();
    }

    private void keep(String id) {
        assertThat(settled(id)).isInstanceOf(ImportState.Ready.class);
        imports.compare(id, kb);
        settled(id);
        assertThat(add(id, Set.of())).isInstanceOf(EditOutcome.Kept.class);
    }

    private EditOutcome add(String id, Set<FileMerge.SameThing> same) {
        imports.merge(id, same);
        assertThat(settled(id)).isEqualTo(new ImportState.Merged(kb));
        return imports.keep(id).orElseThrow();
    }

    /** What is fetched, as a knowledge base of its own. */
    private Snapshot fetched(Selection selection) {
        String id = imports.fetch(selection, null);
        assertThat(settled(id)).isInstanceOf(ImportState.Ready.class);
        KbId made = imports.publish(id, KbDetails.titled("Fetched"), Visibility.PRIVATE)
                .orElseThrow();
        return snapshots.published(made).orElseThrow();
    }

    private static List<String> moons(Snapshot in) {
        return in
                .asserted()
                .find(Node.ANY, ORBITS, Node.ANY)
                .mapWith(t -> t.getSubject().getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private ImportState settled(String id) {
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.onSpinWait();
        }
        return imports.state(id).orElseThrow();
    }
}
