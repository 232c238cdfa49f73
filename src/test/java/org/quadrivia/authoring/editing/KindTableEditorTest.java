package org.quadrivia.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.springframework.beans.factory.annotation.Autowired;

class KindTableEditorTest extends AuthoringStage {
    private static final String TURTLE = """
            @prefix : <https://quadrivia.org/kb/ceasefire/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            :diameter rdfs:label "diameter"@en ; rdfs:range xsd:decimal .
            :found rdfs:label "found"@en ; rdfs:range xsd:date .
            :orbits rdfs:label "orbits"@en ; rdfs:range :Planet .
            :nickname rdfs:label "nickname"@en .
            :Planet rdfs:label "planet"@en .
            :Moon rdfs:label "moon"@en .
            :mars a :Planet ; rdfs:label "Mars"@en .
            :saturn a :Planet ; rdfs:label "Saturn"@en .
            :phobos a :Moon ; rdfs:label "Phobos"@en ; :diameter 22.5 ; :orbits :mars ; :nickname "Fear"@en , "Peur"@fr .
            :deimos a :Moon ; rdfs:label "Deimos"@en ; :diameter 12.4 ; :orbits :mars .
            :titan a :Moon ; rdfs:label "Titan"@en ; :diameter 5149 ; :found "1655-03-25"^^xsd:date .
            """;
    private static final EntityId MOON = new EntityId(HOME + "Moon");

    @Autowired
    private KindTableEditor tables;

    @Autowired
    private EntityFormEditor forms;

    private EntityId nobody = MOON;

    @BeforeEach
    void moons() {
        assertThat(add(new EditablePart.Entity(MOON), TURTLE)).isInstanceOf(EditOutcome.Kept.class);
        nobody = forms.sources(draft()).getFirst().graph();
    }

    @Test
    void showsTheThingsOfAClassWithItsMostUsedPropertiesFirst() {
        KindTable table = table("", null, false);

        assertThat(table.rows()).extracting(row -> row.thing().label()).containsExactly("Deimos", "Phobos", "Titan");
        assertThat(table.properties())
                .extracting(Named::label)
                .containsExactly("diameter", "orbits", "found", "nickname");
        assertThat(cell(table, "Phobos", "nickname")).isEqualTo("Fear | Peur @fr");
        assertThat(cell(table, "Phobos", "orbits")).isEqualTo("Mars");
        assertThat(cell(table, "Titan", "orbits")).isEmpty();
    }

    @Test
    void sortsByNumbersAndKeepsThingsWithoutAValueLast() {
        EntityId diameter = new EntityId(HOME + "diameter");
        EntityId found = new EntityId(HOME + "found");

        assertThat(table("", diameter, false).rows())
                .extracting(row -> row.thing().label())
                .containsExactly("Deimos", "Phobos", "Titan");
        assertThat(table("", diameter, true).rows())
                .extracting(row -> row.thing().label())
                .containsExactly("Titan", "Phobos", "Deimos");
        assertThat(table("", found, true).rows())
                .extracting(row -> row.thing().label())
                .containsExactly("Titan", "Deimos", "Phobos");
        assertThat(table("PHÓ", null, false).matching()).isEqualTo(1);
    }

    @Test
    void storesManyCellsInOneStepThatIsUndoneAtOnce() {
        KindTable table = table("", null, false);

        KindTableEditor.Outcome outcome = tables.set(
                draft(),
                List.of(
                        edit(table, "Titan", "orbits", "saturn"),
                        edit(table, "Titan", "diameter", "5150"),
                        edit(table, "Deimos", "found", "1877-08-12"),
                        edit(table, "Phobos", "nickname", "Fear | Angst @de")),
                nobody,
                "en",
                false);

        assertThat(outcome.faults()).isEmpty();
        KindTable after = table("", null, false);
        assertThat(cell(after, "Titan", "orbits")).isEqualTo("Saturn");
        assertThat(cell(after, "Titan", "diameter")).isEqualTo("5150");
        assertThat(cell(after, "Deimos", "found")).isEqualTo("1877-08-12");
        assertThat(cell(after, "Phobos", "nickname")).isEqualTo("Angst @de | Fear");
        workspace.undo(kb);
        assertThat(texts(table("", null, false))).isEqualTo(texts(table));
    }

    @Test
    void leavesACellWithAFaultAloneAndStoresTheOthers() {
        KindTable table = table("", null, false);
        List<KindTable.Edit> edits = List.of(
                edit(table, "Titan", "diameter", "about 5150"),
                edit(table, "Deimos", "orbits", "Mras"),
                edit(table, "Phobos", "diameter", "22"));

        KindTableEditor.Outcome outcome = tables.set(draft(), edits, nobody, "en", false);

        assertThat(outcome.faults().get(edits.get(0))).contains("about 5150");
        assertThat(outcome.faults().get(edits.get(1))).contains("There is no thing called “Mras”");
        assertThat(outcome.faults()).hasSize(2);
        KindTable after = table("", null, false);
        assertThat(cell(after, "Titan", "diameter")).isEqualTo("5149");
        assertThat(cell(after, "Deimos", "orbits")).isEqualTo("Mars");
        assertThat(cell(after, "Phobos", "diameter")).isEqualTo("22");
    }

    @Test
    void keepsTheSourcesOfValuesThatStay() {
        KindTable table = table("", null, false);
        EntityForm.Value fear = values(table, "Phobos", "nickname").getFirst();

        tables.set(draft(), List.of(edit(table, "Phobos", "nickname", "Fear | Terror")), nobody, "en", false);

        List<EntityForm.Value> after = values(table("", null, false), "Phobos", "nickname");
        assertThat(after).extracting(EntityForm.Value::key).contains(fear.key());
        assertThat(after).extracting(EntityForm.Value::graph).contains(nobody);
    }

    @Test
    void refusesToWriteOverWhatChangedMeanwhile() {
        KindTable old = table("", null, false);
        tables.set(draft(), List.of(edit(old, "Titan", "diameter", "1")), nobody, "en", false);

        KindTableEditor.Outcome outcome =
                tables.set(draft(), List.of(edit(old, "Titan", "diameter", "2")), nobody, "en", false);

        assertThat(outcome.faults().values()).singleElement().asString().contains("Now there is: 1");
        assertThat(cell(table("", null, false), "Titan", "diameter")).isEqualTo("1");
    }

    @Test
    void createsANamedThingOnceAndOnlyIfAskedTo() {
        KindTable table = table("", null, false);
        List<KindTable.Edit> edits =
                List.of(edit(table, "Titan", "orbits", "Nibiru"), edit(table, "Deimos", "orbits", "Mars | Nibiru"));

        assertThat(tables.set(draft(), edits, nobody, "en", false).faults()).hasSize(2);
        assertThat(tables.set(draft(), edits, nobody, "en", true).faults()).isEmpty();

        assertThat(forms.things(draft(), "Nibiru", 5)).hasSize(1);
        assertThat(cell(table("", null, false), "Deimos", "orbits")).isEqualTo("Mars | Nibiru");
    }

    @Test
    void createsThingsOfTheClassAndRefusesNamesThatExist() {
        KindTableEditor.Created created = tables.create(draft(), MOON, List.of("Rhea", "phobos", "Dione"));

        assertThat(created.made()).containsOnlyKeys("Rhea", "Dione");
        assertThat(created.faults().get("phobos")).contains("already");
        assertThat(table("", null, false).rows())
                .extracting(row -> row.thing().label())
                .containsExactly("Deimos", "Dione", "Phobos", "Rhea", "Titan");
    }

    @Test
    void givesPageAfterPageOfLargeClasses() {
        tables.create(
                draft(),
                MOON,
                IntStream.rangeClosed(1, 120).mapToObj(i -> "Moonlet " + i).toList());

        List<String> all = new ArrayList<>();
        for (int from = 0; from < 123; from += 50) {
            tables.table(draft(), MOON, new KindTable.Wanted("", List.of(), null, false, from, 50))
                    .orElseThrow()
                    .rows()
                    .forEach(row -> all.add(row.thing().label()));
        }
        assertThat(all).hasSize(123).doesNotHaveDuplicates().contains("Moonlet 120", "Titan");
        assertThat(all.indexOf("Moonlet 2")).isLessThan(all.indexOf("Moonlet 10"));
    }

    private KindTable table(String filter, EntityId sort, boolean descending) {
        return tables.table(draft(), MOON, new KindTable.Wanted(filter, List.of(), sort, descending, 0, 50))
                .orElseThrow();
    }

    private static List<EntityForm.Value> values(KindTable table, String thing, String property) {
        return row(table, thing).cells().get(column(table, property));
    }

    private static String cell(KindTable table, String thing, String property) {
        return CellText.of(table.columns().get(column(table, property)), values(table, thing, property), "en");
    }

    private static List<List<String>> texts(KindTable table) {
        return table.rows().stream()
                .sorted(Comparator.comparing(row -> row.thing().label()))
                .map(row -> table.columns().stream()
                        .map(column -> cell(
                                table, row.thing().label(), column.property().label()))
                        .toList())
                .toList();
    }

    private static KindTable.Edit edit(KindTable table, String thing, String property, String text) {
        return new KindTable.Edit(
                row(table, thing).thing().id(),
                table.columns().get(column(table, property)),
                values(table, thing, property).stream()
                        .map(EntityForm.Value::key)
                        .toList(),
                text);
    }

    private static KindTable.Row row(KindTable table, String thing) {
        return table.rows().stream()
                .filter(row -> row.thing().label().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    private static int column(KindTable table, String property) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).property().label().equals(property))
                .findFirst()
                .orElseThrow();
    }
}
