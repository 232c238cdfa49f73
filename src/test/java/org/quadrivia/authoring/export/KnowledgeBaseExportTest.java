package org.quadrivia.authoring.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("full")
class KnowledgeBaseExportTest extends AuthoringStage {
    @Autowired
    private KnowledgeBaseExport exports;

    @TempDir
    private Path folder;

    /** What is written and read back is the same revision, blank nodes included. */
    @ParameterizedTest
    @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
    void whatIsTakenAwayAndBroughtBackIsTheSame(ExportFormat format) throws IOException {
        add(
                MUNIR,
                "<" + HOME + "asim-munir> <" + HOME + "knows> [ <" + HOME + "since> 2019 ; <" + HOME + "how> [ <" + HOME
                        + "q> 1.50 , \"1\"^^<http://www.w3.org/2001/XMLSchema#byte> ] ] .");
        publish();
        Path file = written(format);

        LoadOutcome loaded = KnowledgeLoader.load(file);

        assertThat(loaded).isInstanceOfSatisfying(LoadOutcome.Loaded.class, read -> {
            assertThat(read.snapshot().revision()).isEqualTo(now().revision());
            assertThat(read.snapshot().kb()).isEqualTo(now().kb());
        });
    }

    @Test
    void theQuestionsAreThoseOfTheBank() throws IOException {
        List<Item> written = Files.readAllLines(written(ExportFormat.ITEMS)).stream()
                .map(ItemJson::read)
                .toList();

        assertThat(written).isEqualTo(bank().items());
    }

    @Test
    void whatItAssertsHoldsNoClaims() throws IOException {
        String turtle = Files.readString(written(ExportFormat.TURTLE), StandardCharsets.UTF_8);

        assertThat(turtle).contains("asim-munir");
        assertThat(KnowledgeLoader.load(folder.resolve("asserted.ttl"))).isInstanceOf(LoadOutcome.Loaded.class);
    }

    @Test
    void nobodyElseTakesItAway() {
        signInAs(teacher("eve"));

        assertThatThrownBy(() -> exports.write(kb, ExportFormat.TRIG, OutputStream.nullOutputStream()))
                .isInstanceOf(AccessRefused.class);
    }

    private Path written(ExportFormat format) throws IOException {
        Path file = folder.resolve(format.file());
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.write(kb, format, out);
        }
        return file;
    }
}
