package org.quadrivia.authoring.ui.importing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.importing.ImportState;
import org.quadrivia.authoring.importing.TableImport;
import org.quadrivia.form.NativeField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.table.Spreadsheet;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher pastes a table, says what its columns are, mends cells, and publishes. */
@Timeout(120)
class TableEditorTest extends AccountPages {
    private static final String MOONS = """
            Moon\tPlanet\tDiameter (km)\tDiscovered\tDiscoverer
            Io\tJupiter\t3,643\t1610\tGalileo Galilei
            Europa\tJupiter\t3,122\t1610\tGalileo Galilei
            Titan\tSaturn\t5,150\t1655\tChristiaan Huygens
            Rhea\tSaturn\t1,527\t1672\tGiovanni Cassini
            Oberon\tUranus\t1,523\t1787\tWilliam Herschel
            Triton\tNeptune\tbig\tc. 1846\tWilliam Lassell
            Ariel\tUranus\t1,158\t1851\tWilliam Lassell
            Dione\tSaturn\t1,123\t1684\t
            Io\tSaturn\t9\t1700\tNobody
            \tSaturn\t6\t1701\tNobody
            """;

    @Autowired
    private ImportService imports;

    @Autowired
    private Snapshots snapshots;

    @TempDir
    private Path folder;

    @BeforeEach
    void atThePage() {
        signInAs(somebody("ada", Role.TEACHER));
        open("teach/import");
    }

    @Test
    void aPastedTableIsProposedAndShownAsSentencesAndQuestions() throws InterruptedException {
        paste("Moons", MOONS);
        previewed();

        assertThat(page())
                .contains("What the rows of “Moons” are", "Io · Europa · Titan", "9 rows")
                .contains("Sample questions", "Galileo Galilei");
        assertThat(field("table-kind").value()).isEqualTo("Moon");
        assertThat(field("column-3-role").value()).isEqualTo("NUMBER");
        assertThat(field("column-3-unit").value()).isEqualTo("km");
        assertThat(sentences()).anyMatch(sentence -> sentence.equals("The diameter of Io is 3643 km."));
    }

    @Test
    void whatIsPastedAndIsNoTableStaysOnThePage() {
        paste("Moons", "Moon\tPlanet\n");

        assertThat(page()).contains("no rows", "Paste a table");
        assertThat(begun()).isEmpty();
        send("Read this table", Map.of("title", "", "table", ""));
        assertThat(page()).contains("Write what the table is about", "at least one row");
    }

    @Test
    void aChangedColumnChangesTheSentences() throws InterruptedException {
        paste("Moons", MOONS);
        previewed();

        choose("column-2-words", "revolves around");
        choose("column-5-role", "IGNORED");
        choose("table-kind", "natural satellite");
        previewed();

        assertThat(sentences())
                .contains("Io revolves around Jupiter.")
                .anyMatch(sentence -> sentence.contains("natural satellite"))
                .noneMatch(sentence -> sentence.contains("Galileo"));
        choose("column-4-words", "revolves around");
        assertThat(page()).contains("Another column is called “revolves around” already");
    }

    @Test
    void aKnownPropertyIsChosenFromItsVocabulary() throws InterruptedException {
        paste("Moons", MOONS);
        previewed();

        choose("column-5-property", "https://schema.org/founder");
        previewed();

        assertThat(table().mapping().column(5).property()).isEqualTo("https://schema.org/founder");
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("Galileo Galilei"));
        choose("column-5-property", "own");
        assertThat(field("column-5-words").value()).isEqualTo("discoverer");
    }

    @Test
    void anotherColumnNamesTheRows() throws InterruptedException {
        paste("Moons", MOONS);
        previewed();

        choose("table-name", "2");
        previewed();

        assertThat(field("column-2-role").value()).isEqualTo("NAME");
        assertThat(field("column-1-role").value()).isEqualTo("TEXT");
        assertThat(page()).contains("has the same name");
    }

    @Test
    void whatDoesNotFitIsListedByRowAndMendedInPlace() throws InterruptedException {
        paste("Moons", MOONS);
        previewed();
        assertThat(page())
                .contains("4 things do not fit", "Row 7 · Triton", "“big”: This is not a number", "“c. 1846”")
                .contains("Row 10 · Io", "has the same name", "The row has no name", "Discoverer: 1 empty cell");

        mend("Mend row 7", "misfit-7-3", "2,707");
        previewed();
        mend("Mend row 7", "misfit-7-4", "1846");
        previewed();
        mend("Mend row 11", "misfit-11-1", "Mimas");
        previewed();
        assertThat(page()).contains("1 thing does not fit", "3 cells were mended", "Row 7, Diameter (km): “2,707”");
        click("Undo row 11");
        previewed();

        assertThat(page()).contains("2 things do not fit", "The row has no name");
    }

    @Test
    void aCellThatIsMendedWronglyIsStillListed() throws InterruptedException {
        paste("Moons", MOONS);
        previewed();

        mend("Mend row 7", "misfit-7-3", "huge");
        previewed();

        assertThat(page()).contains("4 things do not fit", "“huge”: This is not a number");
    }

    @Test
    void theMendedTableIsPublished() throws InterruptedException {
        paste("Moons", MOONS);
        previewed();
        mend("Mend row 7", "misfit-7-3", "2,707");
        previewed();

        click("Check the whole table");
        settled();
        open("teach/import?id=" + begun());
        assertThat(page())
                .contains("Moons: 9 rows became facts", "Row 7, Discovered: “c. 1846”")
                .as("the kept mapping is no odd value of the data")
                .doesNotContain("tableSchema");
        click("Back to the columns");
        assertThat(field("table-kind").value()).isEqualTo("Moon");
        assertThat(page()).contains("1 cell was mended");
        String id = begun();
        click("Check the whole table");
        settled();
        KbId kb = imports.publish(id, KbDetails.titled("The moons"), Visibility.PRIVATE)
                .orElseThrow();

        assertThat(snapshots.published(kb).orElseThrow().asserted().stream()
                        .filter(fact -> fact.getSubject().getURI().endsWith("thing/Triton"))
                        .map(fact -> fact.getPredicate().getLocalName() + " "
                                + (fact.getObject().isLiteral()
                                        ? fact.getObject().getLiteralLexicalForm()
                                        : fact.getObject().getLocalName())))
                .contains("diameter 2707", "planet Neptune")
                .noneMatch(fact -> fact.contains("1846"));
        open("teach/" + kb + "/settings");
        assertThat(page()).contains("Bring the next version of Moons", "Mapping of Moons (CSVW metadata)");
    }

    @Test
    void aSheetOfAWorkbookIsChosen() throws IOException, InterruptedException {
        Path file = folder.resolve("two.xlsx");
        Spreadsheet.excel(row(1, "Planet", "Star") + row(2, "Mars", "Sun") + row(3, "Venus", "Sun"))
                .with(
                        "xl/workbook.xml",
                        Spreadsheet.workbook("")
                                .replace("</sheets>", "<sheet name='Moons' sheetId='2' r:id='r2'/></sheets>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Target='worksheets/sheet2.xml'/></Relationships>")
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + row(1, "Moon", "Planet") + row(2, "Io", "Jupiter")
                                + row(3, "Titan", "Saturn") + "</sheetData></worksheet>")
                .write(file);
        UploadKt._upload(_get(Upload.class), "two.xlsx", Files.readAllBytes(file));
        MockVaadin.clientRoundtrip(false);
        columns();
        previewed();
        assertThat(field("table-kind").value()).isEqualTo("Planet");

        choose("table-sheet", "Moons");
        previewed();

        assertThat(field("table-kind").value()).isEqualTo("Moon");
        assertThat(page()).contains("Io · Titan");
    }

    @Test
    void theLanguageOfTheTextsIsChosen() throws InterruptedException {
        paste("Monde", MOONS);
        previewed();

        choose("table-language", "de");
        previewed();

        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith("Im Eintrag zu Io steht"));
    }

    @Test
    void hostileCellsStayTexts() throws InterruptedException {
        paste("<img src=x onerror=alert(1)>", """
                Name,Says
                <b>A</b>,<script>alert(1)</script>
                B,"=1+1"
                C,javascript:alert(1)
                """);
        previewed();

        assertThat(page()).contains("<b>A</b>");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("<script>alert", "<b>A</b>");
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private void paste(String title, String table) {
        send("Read this table", Map.of("title", title, "table", table));
        if (!begun().isEmpty()) {
            columns();
        }
    }

    /** Waits until the page shows the columns. */
    private void columns() {
        try {
            settled();
            poll();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits until what comes of the table is found out, and lets the page show it. */
    private void previewed() throws InterruptedException {
        TableImport table = table();
        while (table.status().busy()) {
            Thread.sleep(20);
        }
        poll();
    }

    private void settled() throws InterruptedException {
        while (!imports.state(begun()).orElseThrow().settled()) {
            Thread.sleep(20);
        }
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        MockVaadin.clientRoundtrip(false);
    }

    private TableImport table() {
        return ((ImportState.Columns) imports.state(begun()).orElseThrow()).table();
    }

    private static NativeField field(String id) {
        return _get(NativeField.class, spec -> spec.withId(id));
    }

    private static void choose(String id, String value) {
        field(id).value(value);
        MockVaadin.clientRoundtrip(false);
    }

    private static void mend(String button, String prefix, String text) {
        String name = _find(Input.class).stream()
                .map(input -> input.getElement().getAttribute("name"))
                .filter(one -> one != null && one.startsWith(prefix + "-"))
                .findFirst()
                .orElseThrow();
        sendNamed(name, button, text);
    }

    private static void sendNamed(String name, String button, String text) {
        PlainForm form = _find(PlainForm.class).stream()
                .filter(one -> one.getElement().getOuterHTML().contains("name=\"" + name + "\""))
                .findFirst()
                .orElseThrow();
        assertThat(words(form.getElement())).contains(button);
        send(form, Map.of(name, text));
    }

    private static List<String> sentences() {
        return _find(ListItem.class).stream()
                .filter(item -> item.getParent()
                        .map(list -> list.getElement().getClassList().contains("said"))
                        .orElse(false))
                .map(ListItem::getText)
                .toList();
    }

    private static String begun() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("id")
                .orElse("");
    }
}
