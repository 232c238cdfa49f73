package org.quadrivia.authoring.ui.editing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.EntityId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class KindTablePagesTest extends DraftPages {
    private static final EditablePart RIVER = new EditablePart.Entity(new EntityId(HOME + "River"));
    private static final String TURTLE = """
            @prefix : <https://quadrivia.org/kb/ceasefire/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            :River rdfs:label "river"@en .
            :length rdfs:label "length"@en ; rdfs:range xsd:decimal .
            :mouth rdfs:label "mouth"@en ; rdfs:range :Sea .
            :north-sea a :Sea ; rdfs:label "North Sea"@en .
            :elbe a :River ; rdfs:label "Elbe"@en ; :length 1094 ; :mouth :north-sea .
            :weser a :River ; rdfs:label "Weser"@en ; :length 452 .
            """;

    @BeforeEach
    void rivers() {
        drafts.edit(
                workspace.open(kb),
                RIVER,
                drafts.source(workspace.open(kb), RIVER).version(),
                TURTLE);
    }

    @Test
    void listsTheKindsOfThingsToChooseFrom() {
        open("teach/" + kb + "/table");

        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("river (2)");
    }

    @Test
    void whatIsUnusualIsStoredAndToldBesideItsCell() {
        EditablePart oder = new EditablePart.Entity(new EntityId(HOME + "oder"));
        drafts.edit(
                workspace.open(kb),
                oder,
                drafts.source(workspace.open(kb), oder).version(),
                "<%1$soder> a <%1$sRiver> ; <%1$smouth> <%1$sbaltic> . <%1$sbaltic> a <%1$sSea> .".formatted(HOME));
        openTable();

        field("mouth of Weser").value("Elbe");
        MockVaadin.clientRoundtrip(false);

        assertThat(page())
                .contains("1 cell is in your draft", "Note:", "Elbe is “river”; the other values of “mouth” are");
        field("mouth of Weser").value("North Sea");
        MockVaadin.clientRoundtrip(false);
        assertThat(page()).doesNotContain("Note:");
    }

    @Test
    void storesWhatIsTypedAndTellsFaultsBesideTheirCells() {
        openTable();
        assertThat(field("length of Elbe").value()).isEqualTo("1094");

        NativeField.Line mouth = field("mouth of Weser");
        NativeField.Line length = field("length of Weser");
        mouth.value("north sea");
        length.value("long");
        MockVaadin.clientRoundtrip(false);

        assertThat(page())
                .contains("1 cell is in your draft", "1 cell is not stored", "“long” is not a valid value of the type");
        assertThat(field("mouth of Weser").value()).isEqualTo("North Sea");
        assertThat(field("length of Weser").value()).isEqualTo("long");
        assertThat(field("length of Weser").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");

        field("length of Weser").value("453");
        MockVaadin.clientRoundtrip(false);
        assertThat(field("length of Weser").getElement().hasAttribute("aria-invalid"))
                .isFalse();
        assertThat(drafts.source(workspace.open(kb), new EditablePart.Entity(new EntityId(HOME + "weser")))
                        .text())
                .contains("453", "north-sea");
    }

    @Test
    void takesCellsThatWerePastedAndCreatesThingsForFurtherRows() {
        openTable();

        fire("cells-pasted", 1, -1, "ignored\t500\tNorth Sea\nEms\t371\tNorth Sea\nRhine\twide\tNorth Sea\ttoo far");
        MockVaadin.clientRoundtrip(false);

        assertThat(field("length of Weser").value()).isEqualTo("500");
        assertThat(field("length of Ems").value()).isEqualTo("371");
        assertThat(field("mouth of Rhine").value()).isEqualTo("North Sea");
        assertThat(page())
                .contains("2 things were created", "“wide” is not a valid value", "1 pasted column does not fit");
    }

    @Test
    void copiesACellDownInOneStep() {
        openTable();

        fire("cell-copied-down", 0, 0, "");
        MockVaadin.clientRoundtrip(false);

        assertThat(field("length of Weser").value()).isEqualTo("1094");
        workspace.undo(kb);
        openTable();
        assertThat(field("length of Weser").value()).isEqualTo("452");
    }

    @Test
    void filtersAndSorts() {
        openTable();
        clickLabelled("Sort by length");
        assertThat(names()).containsExactly("Weser", "Elbe");
        clickLabelled("Sort by length");
        assertThat(names()).containsExactly("Elbe", "Weser");

        _get(Input.class, spec -> spec.withId("kind-filter")).setValue("wes");
        assertThat(names()).containsExactly("Weser");
        _get(Input.class, spec -> spec.withId("kind-filter")).setValue("qqq");
        assertThat(page()).contains("No thing has such a name.");
    }

    @Test
    void addsAThingByItsName() {
        openTable();

        field("Name of a new thing").value("Ems");
        MockVaadin.clientRoundtrip(false);
        assertThat(names()).containsExactly("Elbe", "Ems", "Weser");

        field("Name of a new thing").value("elbe");
        MockVaadin.clientRoundtrip(false);
        assertThat(page()).contains("There is a thing called “elbe” already.");
    }

    private void openTable() {
        open("teach/" + kb + "/table?kind=" + encoded(HOME + "River"));
    }

    private static List<String> names() {
        return _find(_get(NativeTable.class), Anchor.class).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static NativeField.Line field(String label) {
        return _find(NativeField.Line.class).stream()
                .filter(field -> label.equals(field.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private static void fire(String event, int row, int column, String text) {
        NativeTable table = _get(NativeTable.class);
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.row", row);
        data.put("event.detail.column", column);
        data.put("event.detail.text", text);
        table.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(table.getElement(), event, data));
    }
}
