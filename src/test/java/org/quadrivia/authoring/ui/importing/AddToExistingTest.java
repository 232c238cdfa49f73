package org.quadrivia.authoring.ui.importing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.EntityId;
import org.springframework.beans.factory.annotation.Autowired;

class AddToExistingTest extends DraftPages {
    private static final String LABEL = " <http://www.w3.org/2000/01/rdf-schema#label> ";
    private static final EditablePart ELBE = new EditablePart.Entity(new EntityId(HOME + "elbe"));

    @Autowired
    private ImportService imports;

    @TempDir
    private Path folder;

    @Test
    void aFileIsComparedAndAddedToTheDraftWithAThingThatIsTheSame() throws Exception {
        drafts.edit(
                workspace.open(kb),
                ELBE,
                drafts.source(workspace.open(kb), ELBE).version(),
                "<" + HOME + "elbe> a <" + HOME + "River> ;" + LABEL + "\"Elbe\"@en .\n<" + HOME + "River>" + LABEL
                        + "\"river\"@en .");
        String id = begun("<http://e.org/e> a <http://e.org/R> ;" + LABEL
                + "\"Elbe\"@en ; <http://e.org/length> 1094 .\n<http://e.org/R>" + LABEL + "\"River\"@en .");
        open("teach/import?id=" + id);
        assertThat(page()).contains("Or add it to a knowledge base that you have", "Copy to edit");

        _get(NativeField.Choice.class, spec -> spec.withId("add-to")).value(kb.value());
        click("Compare");
        settled(id);
        assertThat(page())
                .contains(
                        "What changes in “Copy to edit”",
                        "4 statements are new, and none is removed.",
                        "Elbe (river): http://e.org/e is");
        click("Back to what was found");
        assertThat(page()).contains("Or add it to a knowledge base that you have");
        _get(NativeField.Choice.class, spec -> spec.withId("add-to")).value(kb.value());
        click("Compare");
        settled(id);
        ChoiceInput same = _find(ChoiceInput.class).stream()
                .filter(box -> "same".equals(box.getElement().getAttribute("name")))
                .findFirst()
                .orElseThrow();
        same.setChecked(true);
        click("Add to my draft");
        settled(id);

        assertThat(heading()).isEqualTo("Your changes");
        assertThat(drafts.source(workspace.open(kb), ELBE).text()).contains("1094");
    }

    @Test
    void whoPublishesReadsWhoCanTakeQuizzesAndWhere() throws Exception {
        open("teach/import?id=" + begun("<http://e.org/e> <http://e.org/length> 1094 ;" + LABEL + "\"Elbe\"@en ."));

        send(
                "Publish",
                Map.of("title", "Rivers", "description", "", "license", "", "source", "", "visibility", "CODE"));

        assertThat(page()).contains("“Rivers” is published.", "under “Join with a code” can take quizzes on it.");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(href -> href.startsWith("start/rivers"));
    }

    private String begun(String turtle) throws Exception {
        Path file = Files.writeString(Files.createTempFile(folder, "rivers", ".ttl"), turtle);
        String id = imports.begin(List.of(new ImportService.Upload("rivers.ttl", file)));
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.sleep(10);
        }
        return id;
    }

    /** Waits for the work in the background, and lets the page look. */
    private void settled(String id) throws InterruptedException {
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.sleep(10);
        }
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }
}
