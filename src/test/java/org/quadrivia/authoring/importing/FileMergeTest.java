package org.quadrivia.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.knowledge.EntityId;
import org.springframework.beans.factory.annotation.Autowired;

/** Imported RDF goes as a difference into the draft of a knowledge base that exists. */
@Timeout(120)
class FileMergeTest extends AuthoringStage {
    private static final String HEAD = """
            @prefix : <http://example.org/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :Moon rdfs:label "moon"@en .
            :Planet rdfs:label "planet"@en .
            :jupiter a :Planet ; rdfs:label "Jupiter"@en .
            """;
    private static final String IO = ":io a :Moon ; rdfs:label \"Io\"@en ; :orbits :jupiter .\n";
    private static final String EUROPA = ":europa a :Moon ; rdfs:label \"Europa\"@en ; :orbits :jupiter .\n";

    @Autowired
    private ImportService imports;

    @TempDir
    private Path folder;

    @Test
    void addsTheStatementsOfAFileToTheDraft() {
        String id = read(HEAD + IO);

        FileMerge.Proposal proposal = compared(id);
        assertThat(proposal.removed()).isZero();
        assertThat(proposal.same()).isEmpty();
        assertThat(addTo(id, Set.of())).isInstanceOf(EditOutcome.Kept.class);

        assertThat(drafts.look(draft()).changes()).isEqualTo(proposal.added());
        assertThat(draft().base().entity(new EntityId("http://example.org/io"))).isPresent();
        assertThat(imports.state(id).orElseThrow()).isEqualTo(new ImportState.Published(kb));
        workspace.undo(kb);
        assertThat(drafts.look(draft()).changes()).isZero();
    }

    @Test
    void leavesOutWhatTheFileSaysAboutItself() {
        String id = read(HEAD + IO + "<https://quadrivia.org/kb/moons> a <http://rdfs.org/ns/void#Dataset> ;"
                + " <http://purl.org/dc/terms/title> \"Moons\"@en .\n");
        String title = draft().base().card().title();

        addTo(id, Set.of());

        assertThat(draft().base().card().title()).isEqualTo(title);
    }

    @Test
    void replacesAnEarlierVersionOfTheSameFile() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            String version = HEAD
                    + IntStream.range(0, 12)
                            .filter(i -> random.nextBoolean())
                            .mapToObj(i -> ":m%d a :Moon ; rdfs:label \"Moon %d\"@en ; :size %d .%n"
                                    .formatted(i, i, random.nextInt(2)))
                            .collect(Collectors.joining());
            addTo(read(version), Set.of());
            if (!draft().effect().isEmpty() && random.nextBoolean()) {
                publish();
            }

            assertThat(compared(read(version)))
                    .as("seed %s", seed)
                    .isEqualTo(new FileMerge.Proposal(0, 0, List.of(), 0));
        }
    }

    @Test
    void tellsWhatAnEarlierVersionSaidAndThisOneDoesNot() {
        addTo(read(HEAD + IO), Set.of());
        publish();

        assertThat(compared(read(HEAD + EUROPA))).isEqualTo(new FileMerge.Proposal(3, 3, List.of(), 0));
    }

    @Test
    void proposesThingsOfEqualNameAndKindAndMergesOnlyThoseThatAreTicked() {
        jove();

        List<FileMerge.SameThing> same = compared(read(HEAD + IO)).same();
        assertThat(same).containsExactly(pair("jupiter", "jove", "jupiter", "planet", FileMerge.Why.NAME));
        addTo(read(HEAD + IO), Set.of());
        assertThat(orbited()).containsExactly(NodeFactory.createURI("http://example.org/jupiter"));
        workspace.undo(kb);
        addTo(read(HEAD + IO), Set.copyOf(same));
        assertThat(orbited()).containsExactly(NodeFactory.createURI(HOME + "jove"));
    }

    @Test
    void whatWasMergedStaysMergedInLaterVersions() {
        jove();
        List<FileMerge.SameThing> same = compared(read(HEAD + IO)).same();
        addTo(read(HEAD + IO), Set.copyOf(same));
        publish();

        assertThat(compared(read(HEAD + IO))).isEqualTo(new FileMerge.Proposal(0, 0, List.of(), 0));
        addTo(read(HEAD + IO + EUROPA), Set.of());

        assertThat(orbited()).hasSize(2).containsOnly(NodeFactory.createURI(HOME + "jove"));
    }

    @Test
    void proposesWhatTheDataSayIsTheSameAlsoThroughOthers() {
        jove();
        String link = " <http://www.w3.org/2002/07/owl#sameAs> ";
        add(
                new EditablePart.Entity(new EntityId(HOME + "jove")),
                "<" + HOME + "jove>" + link + "<http://www.wikidata.org/entity/Q319> .");
        String file = HEAD.replace("\"Jupiter\"@en", "\"Iuppiter\"@la") + ":jupiter" + link
                + "<http://www.wikidata.org/entity/Q319> .\n" + IO;

        List<FileMerge.SameThing> same = compared(read(file)).same();

        assertThat(same).containsExactly(pair("jupiter", "jove", "jupiter", "Planet", FileMerge.Why.SAME_AS));
        addTo(read(file), Set.copyOf(same));
        assertThat(orbited()).containsExactly(NodeFactory.createURI(HOME + "jove"));
    }

    /** Where two things of one side come into question, a machine cannot tell which is meant. */
    @Test
    void proposesNothingThatIsAmbiguous() {
        jove();
        String twins = ":two a :Planet ; rdfs:label \"Jupiter\"@en .\n";

        assertThat(compared(read(HEAD + IO + twins)).same()).isEmpty();
    }

    @Test
    void nothingIsMergedUnlessItIsTicked() {
        jove();

        addTo(read(HEAD + IO), Set.of());

        assertThat(draft().preview()
                        .asserted()
                        .contains(NodeFactory.createURI("http://example.org/jupiter"), null, null))
                .isTrue();
        assertThat(orbited()).doesNotContain(NodeFactory.createURI(HOME + "jove"));
    }

    /** Blank nodes have other labels each time a file is read. */
    @Test
    void blankNodesThatSayTheSameAreTheSame() {
        String file = HEAD + IO + ":io :orbit [ :days 1.77 ; :axis [ :km 421700 ] ] .\n";
        addTo(read(file), Set.of());
        publish();

        assertThat(compared(read(file))).isEqualTo(new FileMerge.Proposal(0, 0, List.of(), 0));
        assertThat(compared(read(file.replace("421700", "421800")))).satisfies(changed -> {
            assertThat(changed.added()).isBetween(1, 4);
            assertThat(changed.removed()).isEqualTo(changed.added());
        });
    }

    private void jove() {
        add(
                new EditablePart.Entity(new EntityId(HOME + "jove")),
                "<" + HOME + "jove> a <" + HOME
                        + "World> ; <http://www.w3.org/2000/01/rdf-schema#label> \"jupiter\"@en .\n<" + HOME
                        + "World> <http://www.w3.org/2000/01/rdf-schema#label> \"Planet\"@en .");
    }

    private static FileMerge.SameThing pair(
            String imported, String known, String name, String kind, FileMerge.Why why) {
        return new FileMerge.SameThing(
                new EntityId("http://example.org/" + imported), new EntityId(HOME + known), name, kind, why);
    }

    private List<Node> orbited() {
        return draft().preview().dataset().getDefaultGraph().stream(
                        Node.ANY, NodeFactory.createURI("http://example.org/orbits"), Node.ANY)
                .map(triple -> triple.getObject())
                .toList();
    }

    @Test
    void isRefusedWhereTheTeacherMayNotEdit() {
        signInAs(teacher("eve"));
        String id = read(HEAD + IO);

        assertThatThrownBy(() -> imports.compare(id, kb)).isInstanceOf(AccessRefused.class);
        assertThat(imports.state(id).orElseThrow()).isInstanceOf(ImportState.Ready.class);
    }

    private FileMerge.Proposal compared(String id) {
        imports.compare(id, kb);
        return ((ImportState.Proposed) settled(id)).proposal();
    }

    private EditOutcome addTo(String id, Set<FileMerge.SameThing> same) {
        if (!(imports.state(id).orElseThrow() instanceof ImportState.Proposed)) {
            compared(id);
        }
        imports.merge(id, same);
        assertThat(settled(id)).isEqualTo(new ImportState.Merged(kb));
        return imports.keep(id).orElseThrow();
    }

    private ImportState settled(String id) {
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.onSpinWait();
        }
        return imports.state(id).orElseThrow();
    }

    private String read(String turtle) {
        try {
            Path file = Files.createTempFile(folder, "moons", ".ttl");
            Files.writeString(file, turtle);
            String id = imports.begin(List.of(new ImportService.Upload("moons.ttl", file)));
            assertThat(settled(id)).isInstanceOf(ImportState.Ready.class);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
