package org.quadrivia.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.draft.DraftEditor;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.knowledge.KbId;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages on which a teacher edits: she is signed in, and owns a fresh copy of the shipped knowledge base. */
public abstract class DraftPages extends AccountPages {
    protected static final String HOME = "https://quadrivia.org/kb/ceasefire/";

    private static final KbId SHIPPED = new KbId("ceasefire");

    @Autowired
    protected DraftWorkspace workspace;

    @Autowired
    protected KnowledgeBaseService bases;

    @Autowired
    protected DraftEditor drafts;

    /** The copy. */
    protected KbId kb = SHIPPED;

    @BeforeEach
    void copyOfHerOwn() {
        signInAs(somebody("ada", Role.TEACHER));
        kb = bases.copy(SHIPPED, "Copy to edit");
    }

    /** Clicks the first button whose label for screen readers is this. */
    protected static void clickLabelled(String label) {
        clickLabelled(UI.getCurrent(), label);
    }

    protected static void clickLabelled(Component within, String label) {
        _click(_find(within, NativeButton.class).stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label)));
    }

    /** Returns an IRI as the value of a parameter. */
    protected static String encoded(String iri) {
        return URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
