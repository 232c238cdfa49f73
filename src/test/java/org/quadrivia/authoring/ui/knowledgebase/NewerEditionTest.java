package org.quadrivia.authoring.ui.knowledgebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseLifecycle;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.publishing.DraftPublishOutcome;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.authoring.publishing.ShippedEditions;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.library.EarlierEdition;
import org.quadrivia.knowledge.rdf.library.ReplacedEdition;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.view.KbDetails;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher has an edited copy of an edition in which one thing had another name. */
@Tag("full")
class NewerEditionTest extends AccountPages {
    private static final String HOME = "https://quadrivia.org/kb/ceasefire/";
    private static final String NOTE = "Newer edition available";
    private static final String MINE = "Munir, as I call him";
    private static final Node THEN = node("the-army-chief");
    private static final Node NOW = node("asim-munir");
    private static final Node OTHER = node("marco-rubio");

    @Autowired
    private KnowledgeBaseLifecycle lifecycle;

    @Autowired
    private KnowledgeBaseService bases;

    @Autowired
    private DraftWorkspace drafts;

    @Autowired
    private DraftPublishing publishing;

    @Autowired
    private ShippedEditions editions;

    @Autowired
    private Snapshots snapshots;

    private KbId kb = new KbId("ceasefire");

    @BeforeEach
    void anEditedCopyOfThen() {
        signInAs(somebody("ada", Role.TEACHER));
        ReplacedEdition then = EarlierEdition.loaded(EarlierEdition.naming("asim-munir", "the-army-chief"));
        KbDetails said = KbDetails.of(KnowledgeBaseMetadata.card(kb, then.snapshot()));
        KbDetails details =
                new KbDetails("Mine " + System.nanoTime(), said.description(), said.license(), said.source());
        kb = lifecycle.create(then.snapshot(), then.attachments(), details, Visibility.PRIVATE, "Copied.");
        edit(OTHER);
    }

    private void edit(Node thing) {
        Node graph = snapshots.published(kb).orElseThrow().graphs().entrySet().stream()
                .filter(each -> each.getValue().contains(thing, RDFS.label.asNode(), Node.ANY))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Quad mine = Quad.create(graph, thing, RDFS.label.asNode(), NodeFactory.createLiteralLang(MINE, "en"));
        drafts.edit(drafts.open(kb), Set.of(mine), Set.of());
        publish();
    }

    private void publish() {
        assertThat(publishing.publish(kb, "Mine.")).isInstanceOf(DraftPublishOutcome.Published.class);
    }

    @Test
    void theListAndTheSettingsTellItsTeacher() {
        open("teach");
        assertThat(page()).contains(NOTE);

        open("teach/" + kb + "/settings");

        assertThat(page()).contains(NOTE, "you need not do anything");
        assertThat(editions.compare(kb).lines()).anyMatch(line -> line.rdf().contains(THEN.getURI()));
    }

    @Test
    void aCopyOfThePresentEditionIsNotTold() {
        KbId copy = bases.copy(new KbId("ceasefire"), "Present " + System.nanoTime());
        kb = copy;
        edit(NOW);
        KbId copied = bases.copy(copy, "Again " + System.nanoTime());

        assertThat(editions.newer(copy)).isEmpty();
        assertThat(editions.newer(copied)).isEmpty();
        open("teach/" + copied + "/settings");
        assertThat(page()).doesNotContain(NOTE);
    }

    @Test
    void takenOverIntoTheDraftItIsPublishedWithTheOwnEdits() {
        open("teach/" + kb + "/settings");

        click("Add newer edition to my draft");

        assertThat(snapshots.published(kb).orElseThrow().dataset().contains(Node.ANY, NOW, Node.ANY, Node.ANY))
                .isFalse();
        assertThat(page()).contains("Your changes");
        publish();
        Snapshot now = snapshots.published(kb).orElseThrow();
        assertThat(now.dataset().contains(Node.ANY, OTHER, RDFS.label.asNode(), literal()))
                .isTrue();
        assertThat(now.dataset().contains(Node.ANY, THEN, Node.ANY, Node.ANY)).isFalse();
        Snapshot present = EarlierEdition.present().snapshot();
        assertThat(now.asserted().size())
                .as("the teacher's label and the name of the edition")
                .isEqualTo(present.asserted().size() + 2);
        assertThat(now.objectives()).isEqualTo(present.objectives());
        assertThat(editions.newer(kb)).isEmpty();
        open("teach/" + kb + "/settings");
        assertThat(page()).doesNotContain(NOTE);
    }

    @Test
    void whatTheTeacherChangedStaysAndIsCounted() {
        int before = kept().orElseThrow();

        edit(THEN);

        assertThat(kept().orElseThrow()).isGreaterThan(before);
        editions.takeOver(kb);
        publish();
        assertThat(snapshots
                        .published(kb)
                        .orElseThrow()
                        .dataset()
                        .contains(Node.ANY, THEN, RDFS.label.asNode(), literal()))
                .isTrue();
        assertThat(editions.newer(kb)).isEmpty();
    }

    private Optional<Integer> kept() {
        return editions.newer(kb).map(ShippedEditions.Newer::kept);
    }

    private static Node literal() {
        return NodeFactory.createLiteralLang(MINE, "en");
    }

    private static Node node(String name) {
        return NodeFactory.createURI(HOME + name);
    }
}
