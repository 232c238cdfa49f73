package org.quadrivia.editor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.CompletionRequest;
import org.quadrivia.editor.EditorText;
import org.quadrivia.editor.NameRequest;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.Diagnostic.Severity;
import org.quadrivia.knowledge.source.SourceLanguage;

class RdfEditorTest {
    private static final Diagnostic FAULT = new Diagnostic(2, 7, 2, 9, Severity.WARNING, "It is odd.");

    @BeforeEach
    void start() {
        MockVaadin.setup();
    }

    @AfterEach
    void stop() {
        MockVaadin.tearDown();
    }

    @Test
    void reportsEachTextWithItsVersion() {
        RdfEditor editor = shown();
        List<EditorText> told = new ArrayList<>();
        editor.addTextListener(told::add);

        typed(editor, ":a :b :c .", 7);

        assertThat(told).containsExactly(new EditorText(7, ":a :b :c ."));
    }

    @Test
    void reportsATextSetByThePageOnceTheBrowserHasIt() {
        RdfEditor editor = shown();
        List<EditorText> told = new ArrayList<>();
        editor.addTextListener(told::add);

        editor.setValue("a\r\nb\rc");
        fired(editor, "value-loaded", Map.of("event.detail.version", 1));

        assertThat(told).containsExactly(new EditorText(1, "a\nb\nc"));
    }

    @Test
    void showsNoDiagnosticsOfAnEarlierText() {
        RdfEditor editor = shown();
        typed(editor, ":a", 7);

        editor.setDiagnostics(6, List.of(FAULT));
        assertThat(calls()).isEmpty();

        editor.setDiagnostics(7, List.of(FAULT));
        assertThat(calls())
                .containsExactly(
                        "setDiagnostics [7,[{\"line\":2,\"column\":7,\"endLine\":2,\"endColumn\":9,\"severity\":\"warning\",\"message\":\"It is odd.\"}]]");
    }

    @Test
    void restartsVersionsInANewBrowser() {
        RdfEditor editor = shown();
        typed(editor, ":a", 7);
        UI.getCurrent().remove(editor);

        UI.getCurrent().add(editor);
        fired(editor, "value-loaded", Map.of("event.detail.version", 1));
        editor.setDiagnostics(1, List.of());

        assertThat(calls()).containsExactly("setDiagnostics [1,[]]");
    }

    @Test
    void asksForCompletionsOnlyWithAListener() {
        RdfEditor editor = shown();
        assertThat(editor.getElement().getProperty("completing", false)).isFalse();
        List<CompletionRequest> asked = new ArrayList<>();
        editor.addCompletionListener(asked::add);
        synchronised(editor, "ex:bri");

        fired(
                editor,
                "completion-request",
                Map.of(
                        "event.detail.id", 3,
                        "event.detail.line", 1,
                        "event.detail.column", 7,
                        "event.detail.word", "ex:bri"));
        editor.setCompletions(3, List.of(new Completion("ex:bridge", "", "the bridge")));

        assertThat(editor.getElement().getProperty("completing", false)).isTrue();
        assertThat(asked).containsExactly(new CompletionRequest(3, "ex:bri", 1, 7, "ex:bri"));
        assertThat(calls())
                .containsExactly(
                        "setCompletions [3,[{\"label\":\"ex:bridge\",\"insert\":\"\",\"detail\":\"the bridge\",\"declaration\":\"\"}]]");
    }

    @Test
    void asksForNamesOnlyWithAListenerAndReplacesByAnEdit() {
        RdfEditor editor = shown();
        assertThat(editor.getElement().getProperty("naming", false)).isFalse();
        List<NameRequest> asked = new ArrayList<>();
        editor.addNameListener(asked::add);
        synchronised(editor, "ex:a ex:b ex:c");

        fired(editor, "name-request", Map.of("event.detail.id", 4, "event.detail.term", "ex:b"));
        editor.setName(4, "<b>b</b>");
        editor.replace("ex:d");

        assertThat(editor.getElement().getProperty("naming", false)).isTrue();
        assertThat(asked).containsExactly(new NameRequest(4, "ex:a ex:b ex:c", "ex:b"));
        assertThat(calls()).containsExactly("setName [4,\"<b>b</b>\"]", "replace [\"ex:d\"]");
        assertThat(editor.getValue()).isEqualTo("ex:a ex:b ex:c");
    }

    @Test
    void runsTheTextAsItStands() {
        RdfEditor editor = shown();
        List<String> run = new ArrayList<>();
        editor.addRunListener(run::add);
        synchronised(editor, "ASK {}");

        fired(editor, "run", Map.of("event.detail.version", 1));

        assertThat(run).containsExactly("ASK {}");
        assertThat(editor.getElement().getProperty("hint"))
                .contains("Escape, then Tab")
                .contains("Ctrl-Enter");
    }

    @Test
    void aReadOnlyTextCannotBeChangedByABrowser() {
        RdfEditor editor = shown();
        editor.setValue(":a");
        editor.setReadOnly(true);
        List<EditorText> told = new ArrayList<>();
        editor.addTextListener(told::add);

        typed(editor, ":b", 2);

        assertThat(editor.getValue()).isEqualTo(":a");
        assertThat(told).isEmpty();
        assertThat(editor.getElement().getProperty("readonly", false)).isTrue();
        assertThat(editor.getElement().getProperty("hint")).isEqualTo("This text is read-only.");
    }

    @Test
    void revealsAPlace() {
        RdfEditor editor = shown();

        editor.reveal(12, 3);

        assertThat(calls()).containsExactly("reveal [12,3]");
    }

    @Test
    void hasALabelAndALanguage() {
        RdfEditor editor = new RdfEditor(SourceLanguage.SPARQL, "Query");

        assertThat(editor.getElement().getProperty("label")).isEqualTo("Query");
        assertThat(editor.getElement().getProperty("language")).isEqualTo("sparql");
        assertThatThrownBy(() -> new RdfEditor(SourceLanguage.TRIG, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RdfEditor shown() {
        RdfEditor editor = new RdfEditor(SourceLanguage.TURTLE, "Source");
        UI.getCurrent().add(editor);
        return editor;
    }

    /** As a browser does it: the property first, then the event. */
    private static void typed(RdfEditor editor, String text, int version) {
        synchronised(editor, text);
        fired(editor, "value-changed", Map.of("event.detail.version", version));
    }

    private static void synchronised(RdfEditor editor, String text) {
        try {
            editor.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", text)
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new AssertionError(e);
        }
    }

    private static void fired(RdfEditor editor, String type, Map<String, ?> data) {
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), type, JacksonUtils.mapToJson(data)));
    }

    /** The methods of the element that were called since the last look, with what they were given. */
    private static List<String> calls() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("whenDefined"))
                .map(call -> call.getParameters().get(0) + " "
                        + JacksonUtils.getMapper()
                                .valueToTree(call.getParameters().get(1)))
                .toList();
    }
}
