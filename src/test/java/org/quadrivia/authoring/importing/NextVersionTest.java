package org.quadrivia.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.rdf.TableFacts;
import org.quadrivia.table.read.TableFile;
import org.springframework.beans.factory.annotation.Autowired;

/** The next version of a table goes as a difference into the draft of the knowledge base that was made from it. */
@Timeout(120)
class NextVersionTest extends AuthoringStage {
    private static final String MOONS = """
            Moon,Planet,Diameter (km),Discovered
            Io,Jupiter,3643,1610
            Europa,Jupiter,3122,1610
            Titan,Saturn,5150,1655
            Rhea,Saturn,1527,1672
            Oberon,Uranus,1523,1787
            Triton,Neptune,2707,1846
            """;

    @Autowired
    private ImportService imports;

    @Autowired
    private KeptTables tables;

    @TempDir
    private Path folder;

    private KbId moons = new KbId("none");

    @BeforeEach
    @Override
    protected void copyOfHerOwn() {
        ada = teacher("ada");
        signInAs(ada);
        String id = imports.paste("Moons", MOONS, null);
        convert(id);
        moons = imports.publish(id, KbDetails.titled("The moons"), Visibility.PRIVATE)
                .orElseThrow();
    }

    @Test
    void theMappingIsKeptWithTheKnowledgeBase() {
        assertThat(tables.of(moons)).singleElement().satisfies(table -> {
            assertThat(table.title()).isEqualTo("Moons");
            assertThat(table.mapping()).contains("http://www.w3.org/ns/csvw", "Diameter (km)");
        });
        assertThat(tables.of(kb)).isEmpty();
    }

    @Test
    void newChangedAndGoneRowsAreToldAndGoIntoTheDraft() {
        TableChanges changes = compared(
                MOONS.replace("5150", "5149").replace("Oberon,Uranus,1523,1787\n", "") + "Proteus,Neptune,420,1989\n");

        assertThat(changes.fresh().first()).extracting(TableChanges.Row::name).containsExactly("Proteus");
        assertThat(changes.gone().first()).extracting(TableChanges.Row::name).containsExactly("Oberon");
        assertThat(changes.changed().first()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Titan");
            assertThat(row.before()).singleElement().asString().contains("5150");
            assertThat(row.after()).singleElement().asString().contains("5149");
        });
    }

    @Test
    void previewCheckAndKnowledgeBaseTellTheSameNumberOfQuestions() throws InterruptedException {
        String id = imports.paste("More moons", MOONS, null);
        TableImport table = ((ImportState.Columns) settled(id)).table();
        while (table.status().busy()) {
            Thread.sleep(20);
        }
        long previewed = table.status().questions().orElseThrow().all();

        ImportReport checked = ((ImportState.Ready) convert(id)).report();
        KbId published = imports.publish(id, KbDetails.titled("More moons"), Visibility.PRIVATE)
                .orElseThrow();

        assertThat(previewed).isPositive();
        assertThat(checked.questions()).isEqualTo(previewed);
        assertThat(banks.bank(published).orElseThrow().items()).hasSize((int) previewed);
    }

    @Test
    void whatIsTheSameChangesNothing() {
        TableChanges changes = compared(MOONS);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(workspace.open(moons).changes().isEmpty()).isTrue();
    }

    @Test
    void columnsMayStandElsewhereAndNewOnesAreAdded() {
        TableChanges changes = compared("""
                Discovered,Moon,Diameter (km),Planet,Density
                1610,Io,3643,Jupiter,3.5
                1610,Europa,3122,Jupiter,3.0
                1655,Titan,5150,Saturn,1.9
                1672,Rhea,1527,Saturn,1.2
                1787,Oberon,1523,Uranus,1.6
                1846,Triton,2707,Neptune,2.1
                """);

        assertThat(changes.fresh().all()).isZero();
        assertThat(changes.gone().all()).isZero();
        assertThat(changes.changed().all()).isEqualTo(6);
        assertThat(changes.changed().first()).allSatisfy(row -> {
            assertThat(row.before()).isEmpty();
            assertThat(row.after()).singleElement().asString().contains("density");
        });
    }

    @Test
    void aTableThatLostItsNamesIsRefusedInWords() {
        String id = imports.paste(
                "Moons", "Name,Planet\nIo,Jupiter\n", tables.of(moons).getFirst());

        assertThat(settled(id))
                .isInstanceOfSatisfying(
                        ImportState.Refused.class,
                        refused -> assertThat(refused.faults().getFirst().message())
                                .contains("no column “Moon”"));
    }

    @Test
    void wordsThatATeacherChangedStay() {
        Node planet = NodeFactory.createURI("https://quadrivia.org/kb/moons/property/planet");
        Snapshot published = workspace.published(moons);
        Quad label = quads(published).stream()
                .filter(quad ->
                        quad.getSubject().equals(planet) && quad.getPredicate().equals(RDFS.label.asNode()))
                .findFirst()
                .orElseThrow();
        Quad other = Quad.create(
                label.getGraph(), planet, label.getPredicate(), NodeFactory.createLiteralLang("circles", "en"));
        workspace.edit(workspace.open(moons), Set.of(other), Set.of(label));

        keep(MOONS + "Proteus,Neptune,420,1989\n");

        assertThat(workspace.open(moons).preview().label(planet)).contains("circles");
        assertThat(quads(workspace.open(moons).preview())).contains(other).doesNotContain(label);
    }

    @Test
    void whatWasMendedIsMendedAgainWhereverItsRowStands() {
        String vague = MOONS.replace("Rhea,Saturn,1527,1672", "Rhea,Saturn,1527,c. 1672");
        String id = imports.paste("Moons", vague, tables.of(moons).getFirst());
        ((ImportState.Columns) settled(id)).table().mend(new MendedCells.Place(5, 4), "1672");
        convert(id);
        imports.keep(id);
        publishing.publish(moons, "Mended.");

        String next = "Moon,Planet,Diameter (km),Discovered\nRhea,Saturn,1527,c. 1672\n"
                + MOONS.substring(MOONS.indexOf("Io")).replace("Rhea,Saturn,1527,1672\n", "");
        String again = imports.paste("Moons", next, tables.of(moons).getFirst());

        assertThat(((ImportState.Columns) settled(again)).table().mended().texts())
                .containsExactly(Map.entry(new MendedCells.Place(2, 4), "1672"));
        assertThat(((ImportState.Compared) convert(again)).changes().changed().first())
                .isEmpty();
        String other = imports.paste(
                "Moons", next.replace("c. 1672", "c. 1673"), tables.of(moons).getFirst());
        assertThat(((ImportState.Columns) settled(other)).table().mended().texts())
                .isEmpty();
    }

    @Test
    void afterRandomEditsTheDraftSaysWhatTheTableSaysImportedAnew() throws IOException {
        Random random = new Random(20);
        for (int round = 0; round < 6; round++) {
            String next = edited(random);
            keep(next);

            assertThat(ofTable(workspace.open(moons).preview())).as(next).isEqualTo(fresh(next));
        }
    }

    @Test
    void nobodyElseBringsTheNextVersion() {
        KeptTable table = tables.of(moons).getFirst();
        signInAs(teacher("eve"));

        assertThatThrownBy(() -> tables.of(moons)).isInstanceOf(AccessRefused.class);
        String id = imports.paste("Moons", MOONS, table);
        settled(id);
        assertThatThrownBy(() -> imports.convert(id)).isInstanceOf(AccessRefused.class);
    }

    private static String edited(Random random) {
        List<String> rows = new ArrayList<>(List.of(MOONS.split("\n")));
        String header = rows.removeFirst();
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(rows.size());
            switch (random.nextInt(4)) {
                case 0 ->
                    rows.set(at, rows.get(at).replaceFirst(",\\d{3,4},", "," + (100 + random.nextInt(9000)) + ","));
                case 1 -> rows.add(at, "New" + random.nextInt(1000) + ",Saturn,12,1900");
                case 2 -> {
                    if (rows.size() > 2) {
                        rows.remove(at);
                    }
                }
                default -> rows.set(at, rows.get(at).replaceFirst("\\d{4}$", "c. 1900"));
            }
        }
        return header + "\n" + String.join("\n", rows) + "\n";
    }

    /** The statements of the table as it is imported into a new knowledge base, by the mapping that is kept. */
    private Set<Quad> fresh(String text) throws IOException {
        Path file = folder.resolve("fresh.csv");
        Files.writeString(file, text);
        KeptTable table = tables.of(moons).getFirst();
        TableFacts facts =
                new TableFacts(TableFile.of(file, "Moons", null, TableLimits.USUAL), table.mapping(), "https://e.org/");
        Set<Quad> quads = new HashSet<>();
        facts.convert(quads::add);
        quads.removeIf(quad -> !isOfTable(quad));
        return quads;
    }

    private Set<Quad> ofTable(Snapshot snapshot) {
        Set<Quad> quads = quads(snapshot);
        quads.removeIf(quad -> !isOfTable(quad));
        return quads;
    }

    private boolean isOfTable(Quad quad) {
        String iri = tables.of(moons).getFirst().iri();
        return quad.getGraph().getURI().startsWith(iri + "/")
                || quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(iri);
    }

    private static Set<Quad> quads(Snapshot snapshot) {
        Set<Quad> quads = new HashSet<>();
        snapshot.graphs()
                .forEach((name, graph) -> graph.find().forEach(triple -> quads.add(Quad.create(name, triple))));
        return quads;
    }

    private void keep(String text) {
        String id = imports.paste("Moons", text, tables.of(moons).getFirst());
        ImportState state = convert(id);
        if (!((ImportState.Compared) state).changes().isEmpty()) {
            assertThat(imports.keep(id))
                    .hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOf(EditOutcome.Kept.class));
        }
    }

    private TableChanges compared(String text) {
        String id = imports.paste("Moons", text, tables.of(moons).getFirst());
        return ((ImportState.Compared) convert(id)).changes();
    }

    /** Waits until the table is read, then turns it into facts. */
    private ImportState convert(String id) {
        settled(id);
        imports.convert(id);
        return settled(id);
    }

    private ImportState settled(String id) {
        while (!imports.state(id).orElseThrow().settled()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return imports.state(id).orElseThrow();
    }
}
