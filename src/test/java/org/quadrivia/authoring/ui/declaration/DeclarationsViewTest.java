package org.quadrivia.authoring.ui.declaration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.draft.DraftEditor;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.editing.Declaration;
import org.quadrivia.authoring.editing.DeclarationEditor;
import org.quadrivia.authoring.editing.DeclarationList;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.springframework.beans.factory.annotation.Autowired;

class DeclarationsViewTest extends AccountPages {
    private static final String HOME = "https://quadrivia.org/kb/ceasefire/";

    @Autowired
    private DraftWorkspace workspace;

    @Autowired
    private KnowledgeBaseService bases;

    @Autowired
    private DraftEditor drafts;

    @Autowired
    private DeclarationEditor declarations;

    private KbId kb = new KbId("ceasefire");

    @BeforeEach
    void copyOfHerOwn() {
        signInAs(somebody("ada", Role.TEACHER));
        kb = bases.copy(new KbId("ceasefire"), "Copy to edit");
    }

    @Test
    void allDeclarationsAreListedWithTheirReasons() {
        open("teach/" + kb + "/asked");

        assertThat(heading()).isEqualTo("What may be asked");
        openDetails(part(Declaration.Kind.NOT_ASKED), "Show all");
        assertThat(said(Declaration.Kind.NOT_ASKED))
                .contains("Donald Trump", "US President", "Reason: general knowledge");
        openDetails(part(Declaration.Kind.RECORDED), "Show all");
        assertThat(said(Declaration.Kind.RECORDED)).contains("“called”");
        openDetails(part(Declaration.Kind.JUDGEMENT), "Show all");
        assertThat(said(Declaration.Kind.JUDGEMENT)).contains("“shapes”");
        Snapshot in = workspace.open(kb).preview();
        Triple excluding =
                in.distractors().find(Node.ANY, Qv.excludes, Node.ANY).toList().getFirst();
        assertThat(said(Declaration.Kind.EXCLUDES))
                .contains(in.label(excluding.getSubject()).orElseThrow() + " – "
                        + in.distractors()
                                .find(excluding.getObject(), RDFS.label.asNode(), Node.ANY)
                                .next()
                                .getObject()
                                .getLiteralLexicalForm());
        openDetails(part(Declaration.Kind.ALIKE), "Show all");
        type("search-alike", "ISI");
        assertThat(said(Declaration.Kind.ALIKE)).contains("ISI").doesNotContain("peace –");
    }

    @Test
    void thingsThatMeanNearlyTheSameAreDeclaredAndTakenBack() {
        open("teach/" + kb + "?entity=" + HOME + "sirsa");
        open(_get(Anchor.class, spec -> spec.withText("Declare what it excludes, or what means nearly the same"))
                .getHref());

        type("pick-alike-other", "Delhi");
        pick(Declaration.Kind.ALIKE, "Delhi");
        send("Declare that they mean nearly the same", Map.of());

        assertThat(asserted().contains(ex("sirsa"), SKOS.closeMatch.asNode(), ex("delhi")))
                .isTrue();
        assertThat(page()).contains("It was added to your draft.", "not published");
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("Sirsa and Delhi mean nearly the same");
        open("teach/" + kb + "/asked");
        openDetails(part(Declaration.Kind.ALIKE), "Show all");
        labelled("Remove from “Mean nearly the same”: Sirsa – Delhi");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void whatMeansTheSameCannotExcludeEachOther() {
        open("teach/" + kb + "/asked?entity=" + HOME + "isi");

        type("pick-excludes-other", "Pakistani military");
        pick(Declaration.Kind.EXCLUDES, "the Pakistani military");
        send("Declare that they exclude each other", Map.of());

        assertThat(said(Declaration.Kind.EXCLUDES)).contains("are already declared to mean nearly the same thing");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void aPropertyIsRecordedInFullForOneThing() {
        open("teach/" + kb + "/asked?entity=" + HOME + "near");

        type("pick-recorded-other", "Sirsa");
        pick(Declaration.Kind.RECORDED, "Sirsa");
        send("Declare as recorded in full", Map.of("reason-recorded", "Checked twice."));

        List<Node> made = asserted()
                .find(Node.ANY, Qv.property, ex("near"))
                .mapWith(Triple::getSubject)
                .filterKeep(node -> asserted().contains(node, RDF.type.asNode(), Qv.FULLY_RECORDED))
                .toList();
        assertThat(made).hasSize(1);
        assertThat(asserted().contains(made.getFirst(), Qv.subject, ex("sirsa")))
                .isTrue();
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("Recorded in full: “lies near”, said of Sirsa (reason: Checked twice.)");
    }

    @Test
    void aJudgementIsNotRecordedInFullAsWell() {
        open("teach/" + kb + "/asked?entity=" + HOME + "shapes");

        send("Declare as recorded in full", Map.of("reason-recorded", ""));

        assertThat(said(Declaration.Kind.RECORDED)).contains("“shapes” is declared as a judgement.");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void aPropertyBecomesAJudgement() {
        open("teach/" + kb + "/asked?entity=" + HOME + "near");

        send("Declare as a judgement", Map.of());
        open("teach/" + kb + "/asked?entity=" + HOME + "near");
        send("Declare as a judgement", Map.of());

        assertThat(said(Declaration.Kind.JUDGEMENT)).contains("This is declared already.");
        assertThat(asserted().contains(ex("near"), RDF.type.asNode(), Qv.JUDGEMENT))
                .isTrue();
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("Judgement or outlook: “lies near”");
    }

    @Test
    void anUnclearOrEmptyChoiceIsRefused() {
        open("teach/" + kb + "/asked");

        send("Declare as a judgement", Map.of());
        assertThat(said(Declaration.Kind.JUDGEMENT)).contains("Select what you want to declare.");
        type("pick-excludes", "nothing of that name");
        send("Declare that they exclude each other", Map.of());

        assertThat(said(Declaration.Kind.EXCLUDES)).contains("“nothing of that name” is not selected yet.");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void aDeclarationIsOneReadableChange() {
        open("teach/" + kb + "/asked?entity=" + HOME + "called");

        send("Do not ask", Map.of("not-asked", "", "reason-not-asked", "easy to guess"));
        open("teach/" + kb + "/changes");

        assertThat(page())
                .contains("Not asked: “called” (reason: easy to guess)")
                .doesNotContain("not-asked/called");
    }

    @Test
    void oneOfSeveralPropertiesDeclaredTogetherIsTakenBackAlone() {
        Declaration called = DeclarationList.of(workspace.open(kb)).get(Declaration.Kind.RECORDED).stream()
                .filter(one -> one.words().equals("“called”"))
                .findFirst()
                .orElseThrow();

        declarations.remove(workspace.open(kb), called);

        assertThat(DeclarationList.of(workspace.open(kb)).get(Declaration.Kind.RECORDED))
                .extracting(Declaration::words)
                .doesNotContain("“called”")
                .contains("“communicated with”");
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("Recorded in full: ", "“called”");
    }

    @Test
    void aRemovedReasonIsReadable() {
        Declaration trump = DeclarationList.of(workspace.open(kb)).get(Declaration.Kind.NOT_ASKED).stream()
                .filter(one -> one.words().contains("Donald Trump"))
                .findFirst()
                .orElseThrow();

        declarations.remove(workspace.open(kb), trump);

        assertThat(new NotAsked(asserted()).fact(Triple.create(ex("donald-trump"), ex("holdsOffice"), ex("president"))))
                .isFalse();
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("Not asked: ", "Donald Trump", "(reason: general knowledge)");
    }

    private Graph asserted() {
        return workspace.open(kb).preview().asserted();
    }

    private static DeclarationPart part(Declaration.Kind kind) {
        return _find(DeclarationPart.class).stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Declaration.Kind kind) {
        return words(part(kind).getElement());
    }

    private static void openDetails(Component within, String summary) {
        _find(within, NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow()
                .setOpen(true);
        MockVaadin.clientRoundtrip(false);
    }

    private static void type(String id, String words) {
        Input field = _get(Input.class, spec -> spec.withId(id));
        field.setValue(words);
        ComponentUtil.fireEvent(
                field, new AbstractField.ComponentValueChangeEvent<Input, String>(field, field, "", true));
    }

    private static void pick(Declaration.Kind kind, String label) {
        _click(_find(part(kind), NativeButton.class).stream()
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }

    private static void labelled(String label) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    private static Node ex(String name) {
        return NodeFactory.createURI(HOME + name);
    }
}
