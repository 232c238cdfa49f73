package org.quadrivia.authoring.ui.importing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quadrivia.authoring.fetching.SomebodysGraph;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.form.NativeField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A teacher fetches from a Fuseki on the page of an import, adds it to a draft, and fetches it again from the settings. */
@Timeout(120)
class FetchPageTest extends DraftPages {
    private static final SomebodysGraph GRAPH = new SomebodysGraph();

    @Autowired
    private ImportService imports;

    @Autowired
    private DraftPublishing publishing;

    @DynamicPropertySource
    static void allowed(DynamicPropertyRegistry settings) {
        settings.add("quadrivia.remote.hosts", GRAPH::hosts);
    }

    @BeforeEach
    void asItWas() {
        GRAPH.reset();
    }

    @AfterAll
    static void stop() {
        GRAPH.close();
    }

    @Test
    void aSelectionGoesIntoADraftAndIsFetchedAgain() throws Exception {
        open("teach/import");
        assertThat(page())
                .contains(
                        "Fetch from somebody else’s graph",
                        "Allowed here: " + GRAPH.hosts().replace(",", ", "));
        send(GRAPH.endpoint(), "CLASS", SomebodysGraph.PLANETS + "Moon", "50");
        settled();
        assertThat(page()).contains("What the files contain", "Or add it to a knowledge base that you have");

        _get(NativeField.Choice.class, spec -> spec.withId("add-to")).value(kb.value());
        click("Compare");
        settled();
        assertThat(page()).contains("What changes in “Copy to edit”", "and none is removed.");
        click("Add to my draft");
        settled();
        assertThat(heading()).isEqualTo("Your changes");

        publishing.publish(kb, "Moons.");
        GRAPH.update("DELETE DATA { :Io :orbits :Jupiter }");
        open("teach/" + kb + "/settings");
        assertThat(page()).contains("From other people’s graphs", GRAPH.endpoint() + ", fetched");
        String again = _find(Anchor.class).stream()
                .filter(link -> link.getText().startsWith("Fetch again from"))
                .findFirst()
                .orElseThrow()
                .getHref();
        open(again);
        assertThat(page()).contains("This asks " + GRAPH.endpoint() + " once more", "CONSTRUCT");
        click("Fetch again");
        settled();

        assertThat(page()).contains("No statement is new, and 1 is removed.");
    }

    @Test
    void whatIsWrittenWronglyIsToldBesideItsField() {
        open("teach/import");

        send("https://elsewhere.example/sparql", "CLASS", "x", "50");
        assertThat(page()).contains("does not allow fetching from elsewhere.example");
        send(GRAPH.endpoint(), "QUERY", "SELECT * { ?s ?p ?o }", "50");
        assertThat(page()).contains("Write a CONSTRUCT or DESCRIBE query");
        send(GRAPH.endpoint(), "DOCUMENT", "", "many");
        assertThat(page()).contains("Write a number from 1 to 10,000.");
        send("Fetch", Map.of("address", GRAPH.endpoint(), "kind", "DOCUMENT", "limit", "50", "languages", "en, d!"));
        assertThat(page()).contains("“d!” is no tag of a language");
    }

    @Test
    void anErrorOfTheServerIsTold() throws Exception {
        open("teach/import");

        send(GRAPH.document("/web", "text/html", "<b>Hello</b>"), "DOCUMENT", "", "50");
        settled();

        assertThat(page()).contains("Import failed because of 1 error", "a web page instead of RDF");
    }

    private static void send(String address, String kind, String written, String limit) {
        send("Fetch", Map.of("address", address, "kind", kind, "selection", written, "limit", limit));
    }

    /** Waits for the work in the background, and lets the page look. */
    private void settled() throws InterruptedException {
        Optional<String> id =
                UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("id");
        while (id.isPresent() && !imports.state(id.get()).orElseThrow().settled()) {
            Thread.sleep(10);
        }
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }
}
