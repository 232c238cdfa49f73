package org.quadrivia.table.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.read.TableFile;

class MappingReaderTest {
    private static final String HOME = "https://example.org/kb/";
    private static final String TABLE = """
            A title above;;;;;;;
            Name;Also called;Kind;Mass (kg);Born;First seen;Friends;Notes
            A;AA;cat;1,5;1815;1.2.2003;B|C;a long text of which nothing at all can be made but a text of many words
            B;BB;dog;2,5;1816;2.2.2003;A;another long text of which nothing at all can be made but a text of many words
            C;CC;cat;3,5;1817;3.2.2003;A|B;a third long text of which nothing at all can be made but a text of many words
            D;DD;dog;4,5;1818;4.2.2003;C;a fourth long text of which nothing at all can be made but a text of many words
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatWasWrittenAsItWasProposed() throws IOException {
        TableMapping mapping = proposed();

        TableMapping read = MappingReader.read(MappingJson.write(mapping)).orElseThrow();

        assertThat(read).isEqualTo(mapping);
        assertThat(mapping.columns())
                .extracting(ColumnMapping::role)
                .contains(Role.NAME, Role.ALIAS, Role.NUMBER, Role.YEAR, Role.DATE, Role.LINK, Role.TEXT);
    }

    @Test
    void readsEachRoleAColumnCanBeGiven() throws IOException {
        TableMapping mapping = proposed();

        for (Role role : Role.values()) {
            TableMapping changed = mapping.withRole(7, role);
            String json = MappingJson.write(changed);

            assertThat(MappingReader.read(json).map(MappingJson::write))
                    .as(role.name())
                    .contains(json);
            assertThat(changed.column(7).role()).isEqualTo(role);
        }
    }

    @Test
    void refusesWhatAMappingCannotHold() throws IOException {
        String json = MappingJson.write(proposed());

        assertThat(MappingReader.read("[")).isEmpty();
        assertThat(MappingReader.read("[]")).isEmpty();
        assertThat(MappingReader.read("{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv\"}"))
                .isEmpty();
        assertThat(MappingReader.read(json.replace("\"tableSchema\"", "\"tableDirection\" : \"rtl\", \"tableSchema\"")))
                .isEmpty();
    }

    @Test
    void givesAColumnAPropertyThatSuitsItsNewRole() throws IOException {
        TableMapping mapping = proposed();

        TableMapping linked = mapping.withRole(3, Role.LINK);
        TableMapping renamed = mapping.withRole(2, Role.NAME);

        assertThat(linked.column(3).property()).isEqualTo(HOME + "property/kind");
        assertThat(renamed.column(1).role()).isEqualTo(Role.TEXT);
        assertThat(renamed.column(1).property()).isEqualTo(HOME + "property/name");
        assertThat(renamed.withRole(2, Role.TEXT))
                .as("something has to name the rows")
                .isEqualTo(renamed);
    }

    @Test
    void neverGivesTwoColumnsOneProperty() throws IOException {
        TableMapping mapping = proposed();
        String taken = HOME + "property/kind";

        TableMapping other =
                mapping.with(mapping.column(8).withProperty(taken, "kind")).withRole(3, Role.LINK);

        assertThat(other.column(3).property()).isNotEqualTo(taken);
        assertThat(other.usedBeside(3, taken)).isTrue();
    }

    private TableMapping proposed() throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, TABLE);
        return Proposal.of(TableFile.of(file, "t.csv", null, TableLimits.USUAL), HOME, "en");
    }
}
