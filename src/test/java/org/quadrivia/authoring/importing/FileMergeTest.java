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

        FileMerge.Proposal proposal = imports.compare(id, kb).orElseThrow();
        assertThat(proposal.removed()).isZero();
        assertThat(proposal.sameNames()).isEmpty();
        assertThat(imports.addTo(id, kb, Set.of()).orElseThrow()).isInstanceOf(EditOutcome.Kept.class);

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

        imports.addTo(id, kb, Set.of());

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
            imports.addTo(read(version), kb, Set.of());
            if (!draft().effect().isEmpty() && random.nextBoolean()) {
                publish();
            }

            assertThat(imports.compare(read(version), kb).orElseThrow())
                    .as("seed %s", seed)
                    .isEqualTo(new FileMerge.Proposal(0, 0, List.of()));
        }
    }

    @Test
    void tellsWhatAnEarlierVersionSaidAndThisOneDoesNot() {
        imports.addTo(read(HEAD + IO), kb, Set.of());
        publish();

        FileMerge.Proposal proposal = imports.compare(read(HEAD + EUROPA), kb).orElseThrow();

        assertThat(proposal).isEqualTo(new FileMerge.Proposal(3, 3, List.of()));
    }

    @Test
    void proposesThingsOfEqualNameAndKindAndMergesOnlyThoseThatAreTicked() {
        add(
                new EditablePart.Entity(new EntityId(HOME + "jove")),
                "<" + HOME + "jove> a <" + HOME
                        + "World> ; <http://www.w3.org/2000/01/rdf-schema#label> \"jupiter\"@en .\n<" + HOME
                        + "World> <http://www.w3.org/2000/01/rdf-schema#label> \"Planet\"@en .");

        List<FileMerge.SameName> same =
                imports.compare(read(HEAD + IO), kb).orElseThrow().sameNames();
        assertThat(same)
                .containsExactly(new FileMerge.SameName(
                        new EntityId("http://example.org/jupiter"), new EntityId(HOME + "jove"), "jupiter", "planet"));
        imports.addTo(read(HEAD + IO), kb, Set.of());
        assertThat(orbited()).containsExactly(NodeFactory.createURI("http://example.org/jupiter"));
        workspace.undo(kb);
        imports.addTo(read(HEAD + IO), kb, Set.copyOf(same));
        assertThat(orbited()).containsExactly(NodeFactory.createURI(HOME + "jove"));
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
        assertThatThrownBy(() -> imports.addTo(id, kb, Set.of())).isInstanceOf(AccessRefused.class);
    }

    private String read(String turtle) {
        try {
            Path file = Files.createTempFile(folder, "moons", ".ttl");
            Files.writeString(file, turtle);
            String id = imports.begin(List.of(new ImportService.Upload("moons.ttl", file)));
            while (!imports.state(id).orElseThrow().settled()) {
                Thread.onSpinWait();
            }
            assertThat(imports.state(id).orElseThrow()).isInstanceOf(ImportState.Ready.class);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
