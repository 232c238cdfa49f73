package org.quadrivia.browser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.quadrivia.knowledge.source.SourceLanguage;

/**
 * A page with an editor as the pages of teachers have it, for tests alone: it has no {@code @Route}, {@link EditorStage} gives it
 * its address. The query says which language, how many lines, and whether it is {@code still}.
 */
@AnonymousAllowed
@PageTitle("Editor")
public class EditorPage extends Main implements BeforeEnterObserver {
    private static final List<Completion> TERMS =
            List.of(new Completion("ex:bridge", "", "the <b>bridge</b>"), Completion.of("ex:river"));

    private final SourceCheck check;
    private final Div ran = new Div();

    EditorPage(SourceCheck check) {
        this.check = check;
        addClassName("notice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        SourceLanguage language = SourceLanguage.valueOf(
                query.getSingleParameter("language").orElse("turtle").toUpperCase(java.util.Locale.ROOT));
        int lines = query.getSingleParameter("lines").map(Integer::parseInt).orElse(3);
        RdfEditor editor = new RdfEditor(language, "Source");
        editor.setReadOnly(query.getSingleParameter("still").isPresent());
        editor.addTextListener(
                written -> editor.setDiagnostics(written.version(), check.check(language, written.text())));
        editor.addCompletionListener(
                request -> editor.setCompletions(request.id(), request.word().startsWith("ex:") ? TERMS : List.of()));
        editor.addRunListener(text -> ran.setText("Ran " + text.lines().count() + " lines"));
        editor.setValue(language == SourceLanguage.SPARQL ? "SELECT * { ?s ?p ?o }\n" : turtle(lines));
        ran.setId("ran");
        removeAll();
        add(new H1("Editor"), editor, new NativeButton("After", click -> editor.reveal(1, 1)), ran);
    }

    static String turtle(int lines) {
        StringBuilder text = new StringBuilder("PREFIX ex: <http://example.org/>\n");
        for (int line = 1; line < lines; line++) {
            text.append("ex:bridge%d a ex:Bridge ; ex:name \"bridge number %d\"@en-GB ; ex:after ex:bridge%d , %d .%n"
                    .formatted(line, line, line - 1, line));
        }
        return text.toString();
    }
}
