package org.quadrivia.authoring.ui.exercise;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.editing.ExerciseEditor;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.linkeddata.exercise.Exercises;
import org.springframework.beans.factory.annotation.Autowired;

class EditExercisesViewTest extends DraftPages {
    private static final String ATTACKS =
            "PREFIX : <https://quadrivia.org/kb/ceasefire/>\nSELECT ?attack { ?attack a :Attack }";

    @Autowired
    private ExerciseEditor desk;

    @Autowired
    private DraftPublishing publishing;

    @Autowired
    private Exercises exercises;

    @Test
    void whatTeachersWriteLearnersGetOncePublished() {
        open("teach/" + kb + "/exercises");
        assertThat(heading()).isEqualTo("SPARQL exercises");
        assertThat(page()).contains("All countries", "level 5");

        open("teach/" + kb + "/exercises?task=new");
        _get(RdfEditor.class).setValue(ATTACKS);
        click("Run the query");
        assertThat(page()).contains("The query finds 6 rows.");
        send("Save to the draft", Map.of("exercise-name", "", "exercise-task", "Find all.", "exercise-level", "1"));
        assertThat(page()).contains("Enter a title and a task.");
        send(
                "Save to the draft",
                Map.of(
                        "exercise-name", "All attacks",
                        "exercise-task", "Find all attacks.",
                        "exercise-level", "1",
                        "exercise-hints", "First\n\nSecond",
                        "exercise-ordered", "false"));

        assertThat(page()).contains("changes in all");
        assertThat(desk.find(workspace.open(kb), "all-attacks")).isPresent();
        assertThat(desk.find(workspace.open(kb), "all-attacks").orElseThrow().hints())
                .containsExactly("First", "Second");
        assertThat(exercises.find(kb, "all-attacks")).isEmpty();

        publishing.publish(kb, "An exercise.");

        assertThat(exercises.find(kb, "all-attacks")).isPresent();
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void whatIsNoQueryIsToldWithItsPlaceAndNotKept() {
        open("teach/" + kb + "/exercises?task=01-countries");
        _get(RdfEditor.class).setValue("SELECT ?x {\n  ?x a");
        send("Save to the draft", Map.of("exercise-name", "All", "exercise-task", "Find all.", "exercise-level", "1"));
        assertThat(page()).contains("Line 2");

        _get(RdfEditor.class).setValue("CONSTRUCT WHERE { ?s ?p ?o }");
        click("Run the query");
        assertThat(page()).contains("must ask for rows");

        _get(RdfEditor.class).setValue("SELECT ?x { ?x ?p ?o FILTER REGEX(STR(?o), '(a+)+b') }");
        click("Run the query");
        assertThat(page()).contains("this page cannot run it");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();

        click("Delete this exercise");
        assertThat(desk.find(workspace.open(kb), "01-countries")).isEmpty();
    }
}
