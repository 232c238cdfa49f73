package org.quadrivia.authoring.ui.editing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.draft.DraftEditor;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.springframework.beans.factory.annotation.Autowired;

/** What teachers see of facts, properties and classes that are not asked, and how they change it. */
class NotAskedPagesTest extends AccountPages {
    private static final String HOME = "https://quadrivia.org/kb/ceasefire/";
    private static final String DO_NOT_ASK = "Do not ask holds the office of: Army Chief of Pakistan";

    @Autowired
    private DraftWorkspace workspace;

    @Autowired
    private KnowledgeBaseService bases;

    @Autowired
    private DraftEditor drafts;

    private KbId kb = new KbId("ceasefire");

    @BeforeEach
    void copyOfHerOwn() {
        signInAs(somebody("ada", Role.TEACHER));
        kb = bases.copy(new KbId("ceasefire"), "Copy " + System.nanoTime());
    }

    @Test
    void theReasonIsShownBesideTheFactAndTakenBack() {
        open("teach/" + kb + "?entity=" + HOME + "donald-trump");
        assertThat(page()).contains("Not asked: general knowledge");
        assertThat(declared("donald-trump", "holdsOffice", "president")).isTrue();

        press("Ask holds the office of again: US President");

        assertThat(page()).doesNotContain("Not asked: general knowledge");
        assertThat(declared("donald-trump", "holdsOffice", "president")).isFalse();
        assertThat(declared("jd-vance", "holdsOffice", "vice-president")).isTrue();
    }

    @Test
    void aFactIsDeclaredNotToBeAskedWithAReason() {
        open("teach/" + kb + "?entity=" + HOME + "asim-munir");

        press(DO_NOT_ASK);
        send("Save reason to the draft", Map.of("not-asked-reason", "Everybody here knows it."));

        assertThat(page()).contains("Not asked: Everybody here knows it.", "not published");
        assertThat(declared("asim-munir", "holdsOffice", "army-chief")).isTrue();
    }

    @Test
    void withoutAReasonNothingIsDeclared() {
        open("teach/" + kb + "?entity=" + HOME + "asim-munir");

        press(DO_NOT_ASK);
        send("Save reason to the draft", Map.of("not-asked-reason", "  "));
        assertThat(page()).contains("Give the reason in words");
        send("Save reason to the draft", Map.of("not-asked-reason", "x".repeat(301)));

        assertThat(page()).contains("The reason is too long");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void aPropertyIsDeclaredNotToBeAskedAndAskedAgain() {
        open("teach/" + kb + "/words?term=" + encoded("holdsOffice"));

        click("Do not ask about this");
        send("Save reason to the draft", Map.of("not-asked-reason", "easy to guess"));
        assertThat(page()).contains("Not asked: easy to guess");
        assertThat(declarations().term(ex("holdsOffice"))).isTrue();
        click("Ask about this again");

        assertThat(page()).contains("Do not ask about this").doesNotContain("easy to guess");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void aClassWithoutAReasonIsAskedAgain() {
        open("teach/" + kb + "/words?term=" + encoded("Office"));
        assertThat(page()).contains("Not asked");

        click("Ask about this again");

        assertThat(declarations().term(ex("Office"))).isFalse();
        assertThat(declarations().term(ex("USOffice"))).isTrue();
    }

    private static void press(String label) {
        List<NativeButton> buttons = _find(NativeButton.class).stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .toList();
        assertThat(buttons).as(label).isNotEmpty();
        _click(buttons.getFirst());
    }

    private boolean declared(String subject, String property, String object) {
        return declarations().fact(Triple.create(ex(subject), ex(property), ex(object)));
    }

    private NotAsked declarations() {
        return new NotAsked(workspace.open(kb).preview().asserted());
    }

    private static Node ex(String name) {
        return NodeFactory.createURI(HOME + name);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(HOME + name, StandardCharsets.UTF_8);
    }
}
