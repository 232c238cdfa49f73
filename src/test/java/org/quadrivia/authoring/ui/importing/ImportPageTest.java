package org.quadrivia.authoring.ui.importing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.Messages;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.importing.ImportState;
import org.springframework.beans.factory.annotation.Autowired;

/** The page that takes files, as a browser drives it: it refuses some by their names, uploads the others, then says that all are in. */
class ImportPageTest extends AccountPages {
    private static final String GOOD = "<http://e.org/a> <http://e.org/p> \"x\" .";

    @Autowired
    private ImportService imports;

    @BeforeEach
    void atThePage() {
        signInAs(somebody("ada", Role.TEACHER));
        open("teach/import");
    }

    @Test
    void aWrongFileIsNamedWithAHintAndARightOneAfterItIsTaken() {
        choose();
        refuse("planets.xls");
        assertThat(page()).contains("planets.xls", ".ttl", ".jsonld", "This is a table, not RDF");

        choose();
        bring("solar.ttl", GOOD);

        assertThat(begun()).isNotEmpty();
    }

    @Test
    void oneWrongFileAmongThreeIsNamedAndTheOthersAreKept() throws Exception {
        choose();
        refuse("notes.txt");
        bring("one.ttl", GOOD);
        bring("two.ttl", GOOD.replace("/a", "/b"));

        assertThat(begun()).as("whoever brought them decides").isEmpty();
        assertThat(page()).contains("notes.txt", "2 files uploaded: one.ttl, two.ttl");
        _click(_get(NativeButton.class, spec -> spec.withText("Continue with these files")));
        MockVaadin.clientRoundtrip(false);

        ImportState state = settled(begun());
        assertThat(((ImportState.Ready) state).report().quads()).isEqualTo(2);
    }

    @Test
    void whereNoQuestionComesOfItThereIsAReason() throws Exception {
        choose();
        bring("one.ttl", GOOD);
        String id = begun();
        settled(id);

        open("teach/import?id=" + id);

        assertThat(page()).contains("The most frequent reasons:", "none of them found anything to ask");
    }

    @Test
    void aTableThatCannotBeReadIsRefusedByItsName() throws InterruptedException {
        choose();
        bring("moons.csv", "Moon,Planet\n");
        String id = begun();
        settled(id);

        open("teach/import?id=" + id);

        assertThat(page()).contains("moons.csv", "no rows");
    }

    private static void choose() {
        upload().getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(upload().getElement(), "click", JacksonUtils.createObjectNode()));
    }

    private static void refuse(String name) {
        ComponentUtil.fireEvent(upload(), new FileRejectedEvent(upload(), Messages.text("teach.upload.notRdf"), name));
        MockVaadin.clientRoundtrip(false);
    }

    /** With it all are in. */
    private static void bring(String name, String text) {
        UploadKt._upload(upload(), name, text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    private static Upload upload() {
        return _get(Upload.class);
    }

    /** The import that the page went on to; empty where it did not. */
    private static String begun() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("id")
                .orElse("");
    }

    private ImportState settled(String id) throws InterruptedException {
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.sleep(20);
        }
        return imports.state(id).orElseThrow();
    }
}
