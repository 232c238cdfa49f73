package org.quadrivia.editor.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.CompletionRequest;
import org.quadrivia.editor.EditorText;
import org.quadrivia.editor.NameRequest;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;

/**
 * A field for Turtle, TriG or SPARQL with syntax colours, undo, search and completion. Faults are underlined and also
 * described below the text. Its value is the text, with line feeds as line ends. To leave it by keyboard, press Escape and
 * then Tab; a hint says so.
 */
@Tag("rdf-editor")
public final class RdfEditor extends AbstractSinglePropertyField<RdfEditor, String>
        implements Focusable<RdfEditor>, HasSize, HasStyle {
    private static final String MODULE = "context://rdf-editor.js";
    private static final String CHANGED = "value-changed";
    private static final String LOADED = "value-loaded";
    private static final String VERSION = "event.detail.version";
    private static final String CALL = "customElements.whenDefined('rdf-editor').then(() => this[$0](...$1))";

    private int latest;
    private boolean runs;

    /** @param label the purpose of the field, for screen readers; not blank */
    public RdfEditor(SourceLanguage language, String label) {
        super("value", "", false);
        if (label.isBlank()) {
            throw new IllegalArgumentException("An editor needs a label");
        }
        getElement().setProperty("label", label);
        getElement().setPropertyMap("texts", Map.of("one", text("editor.fault"), "more", text("editor.faults")));
        setLanguage(language);
        hint();
        heard(CHANGED);
        heard(LOADED);
    }

    public void setLanguage(SourceLanguage language) {
        getElement().setProperty("language", language.word());
    }

    /** Replaces the text and clears the undo history. Lines may end in any way. */
    @Override
    public void setValue(String value) {
        super.setValue(value.replaceAll("\r\n?", "\n"));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        hint();
    }

    /**
     * Calls the listener with each text, so that it can be checked: 100 ms after the last key, at once when the field loses
     * focus, and once after another value was set. Pass the result to {@link #setDiagnostics}.
     */
    public Registration addTextListener(SerializableConsumer<EditorText> listener) {
        return Registration.combine(
                on(CHANGED, event -> {
                    if (!isReadOnly()) {
                        listener.accept(new EditorText(version(event), getValue()));
                    }
                }),
                on(LOADED, event -> listener.accept(new EditorText(version(event), getValue()))));
    }

    /** Calls the listener with the current text when somebody presses Ctrl-Enter. */
    public Registration addRunListener(SerializableConsumer<String> listener) {
        runs = true;
        hint();
        return on("run", event -> listener.accept(getValue()));
    }

    /** Calls the listener for each word that needs completions. Pass the result to {@link #setCompletions}. */
    public Registration addCompletionListener(SerializableConsumer<CompletionRequest> listener) {
        getElement().setProperty("completing", true);
        return getElement()
                .addEventListener("completion-request", event -> listener.accept(request(event)))
                .addEventData("event.detail.id")
                .addEventData("event.detail.line")
                .addEventData("event.detail.column")
                .addEventData("event.detail.word");
    }

    /** Calls the listener for each term that needs a name. Pass the name to {@link #setName}. */
    public Registration addNameListener(SerializableConsumer<NameRequest> listener) {
        getElement().setProperty("naming", true);
        return getElement()
                .addEventListener(
                        "name-request",
                        event -> listener.accept(new NameRequest(
                                event.getEventData().path("event.detail.id").asInt(0),
                                getValue(),
                                event.getEventData().path("event.detail.term").asString(""))))
                .addEventData("event.detail.id")
                .addEventData("event.detail.term");
    }

    /**
     * Shows the name of a term, as plain text.
     *
     * @param id the id of the request
     * @param name may be empty
     */
    public void setName(int id, String name) {
        call("setName", id, name);
    }

    /** Sets whether the editor itself suggests all words of the language, wherever the cursor is. It does unless told otherwise. */
    public void setOwnWords(boolean own) {
        getElement().setProperty("ownWords", own);
    }

    /** Replaces the text by an edit that can be undone. The value changes when the browser reports the edit. */
    public void replace(String text) {
        call("replace", text);
    }

    /** Underlines the faults of the given version of the text, replacing earlier ones. Faults of an older version are ignored. */
    public void setDiagnostics(int version, List<Diagnostic> diagnostics) {
        if (version >= latest) {
            call("setDiagnostics", version, diagnostics.stream().map(Shown::of).toList());
        }
    }

    /**
     * Shows completions.
     *
     * @param id the id of the request; an answer to any but the current request is ignored
     */
    public void setCompletions(int id, List<Completion> completions) {
        call("setCompletions", id, completions);
    }

    /** Moves the cursor to the given place and scrolls it into view. Line and column count from 1. */
    public void reveal(int line, int column) {
        call("reveal", line, column);
    }

    /** Resets the latest version: a browser that attaches the editor starts counting again. */
    @Override
    protected void onAttach(AttachEvent attach) {
        latest = 0;
        attach.getUI().getPage().addJsModule(MODULE);
    }

    private void hint() {
        List<String> hints = new ArrayList<>();
        hints.add(text(isReadOnly() ? "editor.hint.still" : "editor.hint"));
        if (runs) {
            hints.add(text("editor.hint.run"));
        }
        getElement().setProperty("hint", String.join(" ", hints));
    }

    private void heard(String event) {
        on(event, heard -> latest = version(heard));
    }

    private Registration on(String event, SerializableConsumer<DomEvent> listener) {
        return getElement().addEventListener(event, listener::accept).addEventData(VERSION);
    }

    private static int version(DomEvent event) {
        return event.getEventData().path(VERSION).asInt(0);
    }

    /** Returns the request. The value is up to date, because the browser sends the changed text first. */
    private CompletionRequest request(DomEvent event) {
        var data = event.getEventData();
        return new CompletionRequest(
                data.path("event.detail.id").asInt(0),
                getValue(),
                data.path("event.detail.line").asInt(1),
                data.path("event.detail.column").asInt(1),
                data.path("event.detail.word").asString(""));
    }

    /** Calls a method of the element, once its module is loaded. */
    private void call(String method, Object... arguments) {
        getElement().executeJs(CALL, method, List.of(arguments));
    }

    /** A diagnostic in the form that the element reads. */
    private record Shown(int line, int column, int endLine, int endColumn, String severity, String message) {
        static Shown of(Diagnostic found) {
            return new Shown(
                    found.line(),
                    found.column(),
                    found.endLine(),
                    found.endColumn(),
                    found.severity().name().toLowerCase(Locale.ROOT),
                    found.message());
        }
    }
}
