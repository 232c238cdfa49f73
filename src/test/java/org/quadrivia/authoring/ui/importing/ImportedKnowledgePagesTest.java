package org.quadrivia.authoring.ui.importing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.authoring.editing.FactAttribution;
import org.quadrivia.authoring.editing.FieldKind;
import org.quadrivia.authoring.editing.NewValue;
import org.quadrivia.authoring.editing.PropertyKind;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.importing.ImportState;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.springframework.beans.factory.annotation.Autowired;

/** What came of files that a teacher brought. */
class ImportedKnowledgePagesTest extends AccountPages {
    @Autowired
    private DraftWorkspace workspace;

    @Autowired
    private ImportService imports;

    @Autowired
    private EntityFormEditor forms;

    @BeforeEach
    void aTeacherComes() {
        signInAs(somebody("ada", Role.TEACHER));
    }

    @Test
    void whatWasBroughtIsShownAndPublished() throws Exception {
        String id = imports.begin(List.of(brought("rivers.ttl", """
                <http://e.org/a> <http://e.org/p> "x" .
                """)));
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.sleep(20);
        }

        open("teach/import?id=" + id);

        assertThat(page()).contains("What the files contain", "Statements", "does not produce any questions yet");
        whatIsForExpertsIsFolded();
        send(
                "Publish",
                Map.of("title", "Brought", "description", "", "license", "", "source", "", "visibility", "PRIVATE"));
        assertThat(heading()).isEqualTo("Edit");
        assertThat(imports.state(id).orElseThrow()).isInstanceOf(ImportState.Published.class);
        KbId brought =
                new KbId(UI.getCurrent().getActiveViewLocation().getSegments().get(1));
        assertThat(forms.sources(workspace.open(brought)))
                .extracting(FactAttribution::name)
                .startsWith("No source yet")
                .hasSize(2);
        EntityId river = forms.create(workspace.open(brought), "Elbe", Optional.empty());
        EntityId length = forms.property(workspace.open(brought), "length", PropertyKind.NUMBER);
        NewValue said = new NewValue(
                FieldKind.NUMBER,
                "1094",
                "",
                "http://www.w3.org/2001/XMLSchema#decimal",
                forms.sources(workspace.open(brought)).getFirst().graph());
        forms.add(workspace.open(brought), river, length, said);
        assertThat(forms.form(workspace.open(brought), river).fields().stream()
                        .flatMap(field -> field.values().stream())
                        .filter(value -> value.text().equals("1094")))
                .extracting(EntityForm.Value::where)
                .containsExactly("no source");
    }

    private static void whatIsForExpertsIsFolded() {
        NativeDetails experts = _get(
                NativeDetails.class,
                spec -> spec.withPredicate(one -> one.getSummaryText().startsWith("Details for experts")));
        assertThat(experts.isOpen()).isFalse();
        assertThat(words(experts.getElement())).contains("Statements (RDF)", "Rules (SHACL shapes)");
        experts.removeFromParent();
        assertThat(page()).doesNotContainIgnoringCase("statement", "SHACL");
        assertThat(page()).contains("Go to “Publish”");
    }

    @Test
    void whatIsWrongWithAFileIsTold() throws Exception {
        String id = imports.begin(List.of(brought("bad.ttl", "<http://e.org/a> <http://e.org/p> .")));
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.sleep(20);
        }

        open("teach/import?id=" + id);

        assertThat(page()).contains("Import failed because of 1 error", "bad.ttl, line 1");
        open("teach/import?id=gone");
        assertThat(page()).contains("This import is no longer available");
    }

    private static ImportService.Upload brought(String name, String text) throws IOException {
        Path file = Files.createTempFile("brought", null);
        Files.writeString(file, text);
        return new ImportService.Upload(name, file);
    }
}
