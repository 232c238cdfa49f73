package org.quadrivia.authoring.ui.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.knowledge.rdf.graph.NotAsked;

/** What teachers see of facts, properties and classes that are not asked, and how they change it. */
class NotAskedPagesTest extends DraftPages {
    private static final String DO_NOT_ASK = "Do not ask holds the office of: Army Chief of Pakistan";

    @Test
    void theReasonIsShownBesideTheFactAndTakenBack() {
        open("teach/" + kb + "?entity=" + HOME + "donald-trump");
        assertThat(page()).contains("Not asked: general knowledge");
        assertThat(declared("donald-trump", "holdsOffice", "president")).isTrue();

        clickLabelled("Ask again: holds the office of US President");

        assertThat(page()).doesNotContain("Not asked: general knowledge");
        assertThat(declared("donald-trump", "holdsOffice", "president")).isFalse();
        assertThat(declared("jd-vance", "holdsOffice", "vice-president")).isTrue();
    }

    @Test
    void aFactIsDeclaredNotToBeAskedWithAReason() {
        open("teach/" + kb + "?entity=" + HOME + "asim-munir");

        clickLabelled(DO_NOT_ASK);
        send("Save reason to the draft", Map.of("not-asked-reason", "Everybody here knows it."));

        assertThat(page()).contains("Not asked: Everybody here knows it.", "not published");
        assertThat(declared("asim-munir", "holdsOffice", "army-chief")).isTrue();
    }

    @Test
    void withoutAReasonNothingIsDeclared() {
        open("teach/" + kb + "?entity=" + HOME + "asim-munir");

        clickLabelled(DO_NOT_ASK);
        send("Save reason to the draft", Map.of("not-asked-reason", "  "));
        assertThat(page()).contains("Enter the reason in words");
        send("Save reason to the draft", Map.of("not-asked-reason", "x".repeat(301)));

        assertThat(page()).contains("The reason is too long");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void aPropertyIsDeclaredNotToBeAskedAndAskedAgain() {
        open("teach/" + kb + "/words?term=" + encoded(HOME + "holdsOffice"));

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
        open("teach/" + kb + "/words?term=" + encoded(HOME + "Office"));
        assertThat(page()).contains("Not asked");

        click("Ask about this again");

        assertThat(declarations().term(ex("Office"))).isFalse();
        assertThat(declarations().term(ex("USOffice"))).isTrue();
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
}
