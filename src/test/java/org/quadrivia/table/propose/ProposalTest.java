package org.quadrivia.table.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.MetadataReader;
import org.quadrivia.table.csvw.TableSpec;
import org.quadrivia.table.csvw.Warnings;
import org.quadrivia.table.read.TableFile;

class ProposalTest {
    private static final String HOME = "https://example.org/kb/";

    @TempDir
    private Path folder;

    @Test
    void findsNameKindNumbersYearsDatesAndLinks() throws IOException {
        TableMapping mapping = propose("moons.csv", """
                Moon,Orbits,Diameter (km),Discovered,Discoverers,First seen
                Io,Jupiter,"3,643.2",1610,Galileo Galilei; Simon Marius,1610-01-07
                Titan,Saturn,"5,149.5",1655,Christiaan Huygens,1655-03-25
                Triton,Neptune,"2,706.8",1846,William Lassell,1846-10-10
                Ganymede,Jupiter,"5,268.2",1610,Galileo Galilei; Simon Marius,1610-01-07
                """);

        assertThat(mapping.kind()).isEqualTo("Moon");
        assertThat(mapping.columns())
                .extracting(ColumnMapping::role)
                .containsExactly(Role.NAME, Role.LINK, Role.NUMBER, Role.YEAR, Role.LINK, Role.DATE);
        assertThat(mapping.columns().get(2).unit()).isEqualTo("km");
        assertThat(mapping.columns().get(2).label()).isEqualTo("diameter");
        assertThat(mapping.columns().get(4).separator()).isEqualTo(";");
    }

    @ParameterizedTest
    @CsvSource({
        "Birthplace, LINK, https://schema.org/birthPlace",
        "Geburtsort, LINK, https://schema.org/birthPlace",
        "Lieu de naissance, LINK, https://schema.org/birthPlace",
        "Luogo di nascita, LINK, https://schema.org/birthPlace",
        "Lugar de nacimiento, LINK, https://schema.org/birthPlace",
        "Sprache, LINK, https://schema.org/inLanguage",
        "Gusto, LINK, https://example.org/kb/property/gusto"
    })
    void knowsTheWordsOfHeadersInFiveLanguages(String header, Role role, String property) throws IOException {
        TableMapping mapping = propose("p.csv", "Name," + header + "\nAda,London\nEmmy,Erlangen\nSofia,Moscow\n");

        assertThat(mapping.columns().get(1).role()).isEqualTo(role);
        assertThat(mapping.columns().get(1).property()).isEqualTo(property);
    }

    @Test
    void takesADateThatIsNoneForABrokenCellAndNotForAText() throws IOException {
        TableMapping mapping = propose("p.csv", "Name,Born\nA,1815\nB,1850\nC,1822\nD,1799\nE,c. 1850\nF,1777\n");

        assertThat(mapping.columns().get(1).role()).isEqualTo(Role.YEAR);
    }

    @Test
    void readsDecimalCommasWhereSemicolonsSeparate() throws IOException {
        TableMapping commas = propose("a.csv", "Name;Mass\nA;1,500\nB;2,250\n");
        TableMapping points = propose("b.csv", "Name,Mass\nA,1.55\nB,2.25\n");

        assertThat(commas.columns().get(1).decimalComma()).isTrue();
        assertThat(points.columns().get(1).decimalComma()).isFalse();
    }

    @Test
    void skipsTitlesAboveTheHeader() throws IOException {
        TableMapping mapping = propose("p.csv", "The planets,,\n,,\nName,Moons,Mass\nMars,2,0.107\nEarth,1,1.0\n");

        assertThat(mapping.dialect().skipRows()).isEqualTo(2);
        assertThat(mapping.columns().getFirst().role()).isEqualTo(Role.NAME);
    }

    @Test
    void givesTwoColumnsOfOneNamePropertiesOfTheirOwn() throws IOException {
        TableMapping mapping = propose("p.csv", "Name,Height (m),Height (ft)\nA,1,3\nB,2,6\n");

        assertThat(mapping.columns()).extracting(ColumnMapping::property).doesNotHaveDuplicates();
    }

    @Test
    void refusesATableWithoutRows() {
        assertThatThrownBy(() -> propose("p.csv", "Name,Mass\n"))
                .isInstanceOf(TableRefused.class)
                .hasMessageContaining("no rows");
    }

    @Test
    void writesMetadataThatTheConsortiumsRulesAccept() throws IOException {
        TableMapping mapping = propose("p.csv", "Name,Größe (m),Born in\nA,\"1,5\",Köln\nB,\"2,5\",Bonn\n");
        Warnings warnings = new Warnings();

        TableSpec table = new MetadataReader(HOME, none -> java.util.Optional.empty(), warnings)
                .read(MappingJson.write(mapping))
                .tables()
                .getFirst();

        assertThat(warnings.kept()).isEmpty();
        assertThat(table.realColumns()).hasSize(3);
        assertThat(table.realColumns().get(1).rules().datatype().number().decimalChar())
                .isEqualTo(",");
    }

    @Test
    void callsThoseWhoDidSomethingPersonsAndNotByTheirDeed() throws IOException {
        TableMapping mapping = propose("moons.csv", """
                Moon,Discovered by,Entdeckt von,Built by
                Io,Galileo Galilei,Galileo Galilei,NASA
                Titan,Christiaan Huygens,Christiaan Huygens,ESA
                Triton,William Lassell,William Lassell,Roscosmos
                """);

        assertThat(mapping.columns())
                .extracting(ColumnMapping::kind)
                .containsExactly("", "Person", "Person", "Person or organization");
    }

    @Test
    void aColumnOfDatesOfWhichSomeAreVagueIsOneOfDates() throws IOException {
        TableMapping mapping = propose("moons.csv", """
                Moon,Found,Described
                Io,08.01.1610,c. 1610
                Titan,25.03.1655,1655
                Triton,10.10.1846,1846
                Phoebe,about 1899,1900
                Himalia,1904,before 1906
                """);

        assertThat(mapping.columns()).extracting(ColumnMapping::role).containsExactly(Role.NAME, Role.DATE, Role.YEAR);
    }

    private TableMapping propose(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return Proposal.of(TableFile.of(file, name, null, TableLimits.USUAL), HOME, "en");
    }
}
