package org.quadrivia.authoring.ui.declaration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.springframework.beans.factory.annotation.Autowired;

class RankingPartTest extends AccountPages {
    private static final Node CAPITAL = NodeFactory.createURI("http://e.org/capital");

    @Autowired
    private DraftWorkspace workspace;

    @Autowired
    private ImportService imports;

    @Autowired
    private KnowledgeBaseService bases;

    @BeforeEach
    void aTeacherComes() {
        signInAs(somebody("ada", Role.TEACHER));
    }

    @Test
    void aTeacherLowersAPropertyAndSwitchesItOff() throws Exception {
        KbId kb = countries();
        open("teach/" + kb + "/asked");
        showRanking();
        assertThat(page()).contains("Kinds of things", "Its values tell things apart.", "For example:");

        press("Lower: capital");

        assertThat(workspace.open(kb).preview().asserted().contains(CAPITAL, Qv.worth, Qv.LOW))
                .isTrue();
        assertThat(page()).contains("Asked later: you lowered it.", "Questions about “capital”:", "not published");

        press("Rank as usual: capital");

        assertThat(workspace.open(kb).preview().asserted().contains(CAPITAL, Qv.worth, Node.ANY))
                .isFalse();

        press("Switch off: capital");
        send("Save reason to the draft", Map.of("not-asked-reason", "everybody knows them"));

        assertThat(new NotAsked(workspace.open(kb).preview().asserted()).term(CAPITAL))
                .isTrue();
        assertThat(page()).containsPattern("Questions about “capital”: [1-9]\\d* before, 0 now");
        assertThat(page()).contains("everybody knows them");
    }

    @Test
    void aTeacherRaisesAKindOfThing() throws Exception {
        KbId kb = countries();
        open("teach/" + kb + "/asked");
        showRanking();

        press("Raise: city");

        assertThat(page()).contains("Asked sooner: you raised it.", "All questions:");
    }

    @Test
    void objectivesDecideWhereThereAreSome() {
        KbId kb = bases.copy(new KbId("ceasefire"), "Copy " + System.nanoTime());
        open("teach/" + kb + "/asked");

        showRanking();

        assertThat(page()).contains("has learning objectives, and they decide what is asked");
    }

    private KbId countries() throws Exception {
        StringBuilder text = new StringBuilder("""
                PREFIX : <http://e.org/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                :Country rdfs:label "country" . :City rdfs:label "city" .
                :capital rdfs:label "capital" . :near rdfs:label "near" .
                """);
        for (int i = 0; i < 24; i++) {
            String name = "" + (char) ('A' + i) + (char) ('a' + i % 5) + "rov";
            text.append(
                    (":c%d a :Country ; rdfs:label \"%sland\" ; :capital :k%d ; :near :c%d . :k%d a :City ; rdfs:label"
                                    + " \"%sstad\" . %n")
                            .formatted(i, name, i, (i + 1) % 24, i, name));
        }
        Path file = Files.createTempFile("brought", null);
        Files.writeString(file, text);
        String id = imports.begin(List.of(new ImportService.Upload("countries.ttl", file)));
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.sleep(20);
        }
        open("teach/import?id=" + id);
        send(
                "Publish",
                Map.of("title", "Countries", "description", "", "license", "", "source", "", "visibility", "PRIVATE"));
        return new KbId(UI.getCurrent().getActiveViewLocation().getSegments().get(1));
    }

    private static void showRanking() {
        NativeDetails details = _get(
                NativeDetails.class,
                spec -> spec.withPredicate(one -> one.getSummaryText().equals("Show the ranking")));
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private static void press(String label) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }
}
