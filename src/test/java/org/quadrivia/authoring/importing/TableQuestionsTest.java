package org.quadrivia.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.Proposal;
import org.quadrivia.table.rdf.TableFacts;
import org.quadrivia.table.rdf.TableFiles;
import org.quadrivia.table.read.TableFile;

/** The questions of a small table as a teacher has it: planets and moons, as is proposed and without any change. */
class TableQuestionsTest {
    private static final String HOME = "https://quadrivia.org/kb/planets/";

    @TempDir
    private static Path folder;

    private static Snapshot snapshot;
    private static List<String> stems = List.of();

    @BeforeAll
    static void importTheTable() throws IOException {
        Path csv = folder.resolve("planets.csv");
        try (var in = Objects.requireNonNull(TableQuestionsTest.class.getResourceAsStream("/table/planets.csv"))) {
            Files.copy(in, csv);
        }
        TableFile file = TableFile.of(csv, "planets.csv", null, TableLimits.USUAL);
        Path made = folder.resolve("planets.trig");
        TableFiles.write(new TableFacts(file, MappingJson.write(Proposal.of(file, HOME, "en")), HOME), made);
        snapshot = ((LoadOutcome.Loaded) KnowledgeLoader.load(made)).snapshot();
        stems =
                BankGenerator.generate(snapshot, FamilySet.served(Map.of()).and(snapshot), GeneratorSettings.usual())
                        .items()
                        .stream()
                        .map(Item::stem)
                        .toList();
    }

    @Test
    void whereSeveralAnswersAreRightAQuestionAsksForOneOfThoseOffered() {
        assertThat(stems)
                .as("%s", stems)
                .anyMatch(stem -> stem.startsWith("Which of these moons orbits "))
                .noneMatch(stem -> stem.startsWith("Which moon orbits "));
    }

    @Test
    void howManyThereAreIsAskedAsPeopleAskAndKeepsThatItIsWhatIsRecorded() {
        assertThat(stems)
                .as(
                        "%s",
                        stems.stream()
                                .filter(stem -> stem.startsWith("How many"))
                                .toList())
                .anyMatch(stem -> stem.startsWith("How many moons orbit ") && stem.endsWith(", as far as is recorded?"))
                .noneMatch(stem -> stem.contains("are named that"));
    }

    @Test
    void largeMoonsAreTakenForBetterKnownThanSmallOnes() {
        GeneratorServices services = new GeneratorServices(snapshot, GeneratorSettings.usual());

        assertThat(List.of("Titan", "Ganymede", "Moon", "Europa"))
                .allSatisfy(
                        known -> assertThat(services.ranking.tier(thing(known))).isZero());
        assertThat(List.of("Adrastea", "Leda", "Deimos", "Ananke"))
                .allSatisfy(obscure ->
                        assertThat(services.ranking.tier(thing(obscure))).isGreaterThanOrEqualTo(2));
    }

    private static Node thing(String name) {
        return NodeFactory.createURI(HOME + "thing/" + name);
    }
}
