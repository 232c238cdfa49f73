package org.quadrivia.authoring.ui.text;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.PassageEditor;
import org.quadrivia.authoring.editing.TextMarks;
import org.quadrivia.authoring.text.TextDesk;
import org.quadrivia.authoring.text.TextState;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher brings a text, keeps it, and marks what it says. */
class TextPagesTest extends DraftPages {
    private static final String TEXT =
            "# Life\n\nMichael Faraday was born at Newington in 1791.\n\nHe died at Hampton Court.\n\n"
                    + "# Work\n\nIn London, Humphry Davy taught him.\n";

    @Autowired
    private TextDesk desk;

    @Autowired
    private TextMarks marks;

    @Autowired
    private PassageEditor passages;

    private void bring(String words) throws InterruptedException {
        String id = desk.paste(words);
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); System.nanoTime() < end; ) {
            if (desk.state(id).filter(TextState.Reading.class::isInstance).isEmpty()) {
                break;
            }
            Thread.sleep(50);
        }
        open("teach/from-text?id=" + id);
    }

    private static Map<String, String> details(String title, String keep, String into) {
        Map<String, String> typed = new HashMap<>();
        typed.put("title", title);
        typed.put("author", "J. Clerk Maxwell");
        typed.put("place", "Encyclopædia Britannica, 1910");
        typed.put("rights", "Public domain");
        typed.put("language", "en");
        typed.put("keep", keep);
        typed.put("into", into);
        typed.put("part-0", "true");
        typed.put("part-1", "true");
        return typed;
    }

    private static KbId here() {
        return new KbId(UI.getCurrent().getActiveViewLocation().getSegments().get(1));
    }

    private EntityId passage(String locator) {
        return workspace.open(here()).base().passages().stream()
                .filter(passage -> passage.locator().equals(new Locator(locator)))
                .map(Passage::id)
                .findFirst()
                .orElseThrow();
    }

    private static void select(String... words) {
        for (String word : words) {
            _click(_find(NativeButton.class).stream()
                    .filter(button ->
                            button.hasClassName("word") && button.getText().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no word " + word)));
        }
    }

    @Test
    void aTextBecomesANewKnowledgeBaseWhoseReaderShowsIt() throws Exception {
        bring(TEXT);
        assertThat(page()).contains("3 passages were found in 2 parts", "Life (2 passages)", "Work (1 passage)");

        send("Keep these passages", details("Faraday", "TEXT", ""));

        assertThat(heading()).isEqualTo("Text");
        assertThat(page())
                .contains("3 passages:", "0 with facts, 3 without", "Life", "Michael Faraday was born at Newington");
        KnowledgeBase base = workspace.open(here()).base();
        assertThat(base.passages())
                .extracting(passage -> passage.locator().value())
                .containsExactly("1.1", "1.2", "2.1");
        assertThat(base.card().language()).isEqualTo("en");
        assertThat(workspace
                        .published(here())
                        .passage(base.passages().getFirst().id().iri()))
                .isPresent();
        open("page/" + here() + "/passages");
        assertThat(page()).contains("Michael Faraday was born at Newington in 1791.", "J. Clerk Maxwell");
    }

    @Test
    void onlyThePartsThatWereChosenAreKept() throws Exception {
        bring(TEXT);
        Map<String, String> typed = details("Faraday", "TEXT", "");
        typed.put("part-0", "false");

        send("Keep these passages", typed);

        assertThat(page()).contains("1 passage:", "Humphry Davy taught him").doesNotContain("Newington");
    }

    @Test
    void nothingIsKeptBeforeTitleRightsAndPartsAreClear() throws Exception {
        int before = bases.mine().size();
        bring(TEXT);

        send("Keep these passages", details("", "TEXT", ""));
        assertThat(page()).contains("Enter a title");
        send("Keep these passages", details("Faraday", "", ""));
        assertThat(page()).contains("Choose what may be stored.");
        Map<String, String> none = details("Faraday", "TEXT", "");
        none.put("part-0", "false");
        none.put("part-1", "false");
        send("Keep these passages", none);
        assertThat(page()).contains("Choose at least one part");
        assertThat(bases.mine()).hasSize(before);
    }

    @Test
    void aTextGoesIntoADraftUnderLocatorsThatAreFree() throws Exception {
        bring(TEXT);

        send("Keep these passages", details("Faraday", "TEXT", kb.value()));

        OpenDraft draft = workspace.open(kb);
        assertThat(draft.base().passages())
                .extracting(passage -> passage.locator().value())
                .contains("1.1", "B1.1", "B2.1");
        assertThat(draft.effect().removed()).isEmpty();
        assertThat(page()).contains("Michael Faraday was born at Newington");
        assertThat(workspace.published(kb).passage(HOME + "passage/b1.1")).isEmpty();
        assertThat(passages.passage(draft, new EntityId(HOME + "passage/b1.1")).orElseThrow())
                .isEqualTo(new PassageEditor.Written(
                        "B1.1",
                        "Michael Faraday was born at Newington in 1791.",
                        "J. Clerk Maxwell: Faraday. Encyclopædia Britannica, 1910"));
    }

    @Test
    void whereOnlyParaphrasesMayBeStoredTheTextIsShownButNotStored() throws Exception {
        bring(TEXT);

        send("Keep these passages", details("Faraday", "PARAPHRASES", ""));

        assertThat(page()).contains("Michael Faraday was born at Newington", "shown from your file, not stored");
        assertThat(quads()).noneMatch(quad -> quad.contains("Newington"));
        clickLabelled("Mark passage 1.1");
        send("Save", Map.of("paraphrase", "Faraday came from Newington."));
        assertThat(page()).contains("Press the first and then the last word");
        assertThat(quads()).anyMatch(quad -> quad.contains("Faraday came from Newington."));
    }

    @Test
    void whereOnlyLocatorsMayBeStoredNotEvenHeadingsAre() throws Exception {
        bring(TEXT);

        send("Keep these passages", details("Faraday", "LOCATORS", ""));

        assertThat(quads()).noneMatch(quad -> quad.contains("Newington") || quad.contains("\"Life\""));
        assertThat(workspace.open(here()).base().passages()).hasSize(3);
    }

    private List<String> quads() {
        return workspace.open(here()).preview().graphs().entrySet().stream()
                .flatMap(graph -> graph.getValue().stream().map(Object::toString))
                .toList();
    }

    @Test
    void whatIsMarkedBecomesThingsAFactAndAClaimOfThePassage() throws Exception {
        bring(TEXT);
        send("Keep these passages", details("Faraday", "TEXT", ""));
        EntityId first = passage("1.1");

        clickLabelled("Mark passage 1.1");
        assertThat(page()).contains("Perhaps worth marking", "Newington", "1791");
        select("Michael", "Faraday");
        assertThat(page()).contains("Selected: “Michael Faraday”");
        send(
                "Make it a thing",
                Map.of("thing-name", "Michael Faraday", "thing-kind", "https://schema.org/Person", "thing-other", ""));
        assertThat(page()).contains("“Michael Faraday” is marked as Michael Faraday.");
        select("Newington");
        send("Make it a thing", Map.of("thing-name", "Newington", "thing-kind", "", "thing-other", "village"));
        EntityId faraday =
                marks.all(workspace.open(here())).get(first).getFirst().thing();
        EntityId newington =
                marks.all(workspace.open(here())).get(first).getLast().thing();
        send("Add", fact(faraday, "born in", newington, "", "", ""));

        assertThat(page()).contains("Added to the draft.", "Michael Faraday · born in: Newington", "1 fact");
        assertThat(page()).contains("1 with facts, 2 without. 2 places are marked");
        assertThat(workspace.open(here()).graph(first)).hasSize(1);

        send("Add", fact(faraday, "year of birth", null, "1791", "", "perhaps"));
        assertThat(page()).contains("1 claim", "Michael Faraday year of birth 1791");
        assertThat(workspace.open(here()).graph(first)).hasSize(1);
        send("Add", fact(faraday, "", null, "1791", "", ""));
        assertThat(page()).contains("Write or choose what connects the two.");
        assertThat(workspace.published(here()).graphs()).hasSize(1);
        open("teach/" + here() + "/changes");
        assertThat(page())
                .contains("added: 2 marks on the text.", "marks on the text", "Newington")
                .doesNotContain("TextQuoteSelector");
    }

    private static void type(String id, String value) {
        _get(Component.class, spec -> spec.withId(id)).getElement().setProperty("value", value);
    }

    @Test
    void theSentenceIsShownWhileItIsFilledInAndWhoSaysSoNeedNotBeMarked() throws Exception {
        bring(TEXT);
        send("Keep these passages", details("Faraday", "TEXT", ""));
        clickLabelled("Mark passage 1.1");
        select("Michael", "Faraday");
        send(
                "Make it a thing",
                Map.of("thing-name", "Michael Faraday", "thing-kind", "https://schema.org/Person", "thing-other", ""));
        EntityId first = passage("1.1");
        EntityId faraday =
                marks.all(workspace.open(here())).get(first).getFirst().thing();
        assertThat(page()).contains("Michael Faraday … ….");

        type("field-fact-phrase", "was born on");
        type("field-fact-value", "22 September 1791");
        assertThat(page())
                .contains("Michael Faraday was born on 22 September 1791.", "The value is kept as a date: 1791-09-22.");
        type("field-fact-value", "about 1791");
        assertThat(page()).contains("“about” makes the date vague. Write 1791 as the value");
        type("field-fact-value", "22 September 1791");
        type("field-fact-claimant-name", "Bence Jones");
        type("field-fact-hedge", "probably");
        assertThat(page()).contains("Bence Jones says: Michael Faraday was born on 22 September 1791. (“probably”)");
        Map<String, String> typed =
                new HashMap<>(fact(faraday, "was born on", null, "22 September 1791", "", "probably"));
        typed.put("fact-claimant-name", "Bence Jones");
        send("Add", typed);

        OpenDraft draft = workspace.open(here());
        assertThat(draft.base().claims())
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.claimedBy()).extracting(Named::label).containsExactly("Bence Jones"));
        assertThat(quads()).anyMatch(quad -> quad.contains("1791-09-22") && quad.contains("date"));
        assertThat(page()).contains("1 claim");
    }

    @Test
    void anObjectiveIsMadeOfWhatThePassageSays() throws Exception {
        bring(TEXT);
        send("Keep these passages", details("Faraday", "TEXT", ""));
        clickLabelled("Mark passage 1.1");
        assertThat(page()).contains("An objective rests on facts or claims. Add what the passage says first.");
        select("Michael", "Faraday");
        send(
                "Make it a thing",
                Map.of("thing-name", "Michael Faraday", "thing-kind", "https://schema.org/Person", "thing-other", ""));
        EntityId faraday =
                marks.all(workspace.open(here())).get(passage("1.1")).getFirst().thing();
        send("Add", fact(faraday, "born in", null, "1791", "", ""));

        send(
                "What somebody should know",
                Map.of("text-objective", "Faraday was born in 1791.", "text-objective-weight", "3"));
        assertThat(page()).contains("Tick at least one fact or claim");
        send(
                "What somebody should know",
                Map.of(
                        "text-objective", "Faraday was born in 1791.",
                        "text-objective-weight", "3",
                        "text-objective-basis-0", "true"));

        assertThat(page()).contains("The learning objective is in your draft.");
        assertThat(workspace.open(here()).preview().objectives())
                .singleElement()
                .satisfies(objective -> {
                    assertThat(objective.sentence()).isEqualTo("Faraday was born in 1791.");
                    assertThat(objective.weight()).isEqualTo(3);
                });
    }

    private static Map<String, String> fact(
            EntityId subject, String phrase, EntityId object, String value, String claimant, String hedge) {
        return Map.of(
                "fact-subject", subject.iri(),
                "fact-phrase", phrase,
                "fact-property", "",
                "fact-object", object == null ? "" : object.iri(),
                "fact-value", value,
                "fact-claimant", claimant,
                "fact-hedge", hedge);
    }

    @Test
    void aThingThatExistsIsOfferedFirst() throws Exception {
        bring("Asim Munir met Marco Rubio.\n\nThey spoke.");
        send("Keep these passages", details("Talks", "TEXT", kb.value()));
        clickLabelled("Mark passage B1");

        select("Asim", "Munir");
        click("This is Asim Munir");

        assertThat(marks.all(workspace.open(kb)).get(passage("B1")))
                .singleElement()
                .extracting(TextMarks.Mark::thing)
                .isEqualTo(new EntityId(HOME + "asim-munir"));
    }

    @Test
    void marksStayOnTheirWordsWhenThePassageIsEditedAndGoWithThem() throws Exception {
        bring(TEXT);
        send("Keep these passages", details("Faraday", "TEXT", ""));
        EntityId first = passage("1.1");
        clickLabelled("Mark passage 1.1");
        select("Newington");
        send(
                "Make it a thing",
                Map.of("thing-name", "Newington", "thing-kind", "https://schema.org/Place", "thing-other", ""));

        describe(first, "The great Michael Faraday, they say, was born at Newington, Surrey, in 1791.");
        assertThat(marks.all(workspace.open(here())).get(first))
                .singleElement()
                .satisfies(mark -> assertThat(mark.span()
                                .of("The great Michael Faraday, they say, was born at Newington, Surrey, in 1791."))
                        .isEqualTo("Newington"));
        describe(first, "He was born somewhere.");
        assertThat(marks.all(workspace.open(here()))).isEmpty();
    }

    private void describe(EntityId passage, String words) {
        passages.describe(workspace.open(here()), passage, "1.1", words, "");
    }

    @Test
    void aTextThatCannotBeReadIsRefusedInWordsAndAnotherCanBeBrought() throws Exception {
        Path file = Files.createTempFile("quadrivia-test", ".docx");
        Files.writeString(file, "PK\u0003\u0004 broken");
        String id = desk.begin("a.docx", file);
        while (desk.state(id).filter(TextState.Reading.class::isInstance).isPresent()) {
            Thread.sleep(50);
        }

        open("teach/from-text?id=" + id);

        assertThat(page()).contains("The file is damaged", "Read this text");
        assertThat(Files.exists(file)).isFalse();
        send("Read this text", Map.of("pasted", " "));
        assertThat(page()).contains("Paste a text first.");
    }

    @Test
    void othersSeeNothingOfATextAndCannotMarkIt() throws Exception {
        bring(TEXT);
        String address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        signInAs(somebody("eve", Role.TEACHER));

        open(address);
        assertThat(page()).contains("no longer at hand").doesNotContain("Newington");
        open("teach/" + kb + "/text");
        assertThat(page()).doesNotContain("Add a text");
        signInAs(somebody("lea", Role.LEARNER));
        open("teach/from-text");
        assertThat(page()).doesNotContain("Read this text");
    }
}
