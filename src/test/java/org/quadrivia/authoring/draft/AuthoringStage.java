package org.quadrivia.authoring.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.account.ui.FakeSession;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseLifecycle;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.authoring.publishing.DraftPublishOutcome;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.authoring.publishing.RevisionHistory;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Teachers at work on a server with the shipped knowledge base; each test has teachers and a copy of its own. */
@SpringBootTest(classes = {QuadriviaApplication.class, FakeSession.class})
public abstract class AuthoringStage {
    public static final String HOME = "https://quadrivia.org/kb/ceasefire/";
    public static final EditablePart MUNIR = new EditablePart.Entity(new EntityId(HOME + "asim-munir"));

    @Autowired
    public FakeSession session;

    @Autowired
    AccountService accounts;

    @Autowired
    Administration administration;

    @Autowired
    public KnowledgeBaseService bases;

    @Autowired
    private KnowledgeBaseLifecycle lifecycle;

    @Autowired
    public DraftWorkspace workspace;

    @Autowired
    public DraftEditor drafts;

    @Autowired
    public DraftEffects effects;

    @Autowired
    public DraftPublishing publishing;

    @Autowired
    public RevisionHistory histories;

    @Autowired
    public Snapshots snapshots;

    @Autowired
    public Banks banks;

    public Person ada = null;
    public KbId kb = new KbId("ceasefire");

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("quadrivia-authoring").toString();
        settings.add("quadrivia.data", () -> folder);
    }

    @BeforeEach
    protected void copyOfHerOwn() {
        ada = teacher("ada");
        signInAs(ada);
        kb = copy();
    }

    /**
     * Returns a copy of the shipped knowledge base without its reviews: where there are none, publishing a change makes no bank. All
     * copies are of the same revision, and have one bank.
     */
    private KbId copy() {
        KbId shipped = new KbId("ceasefire");
        Attachments attached = snapshots.attachments(shipped);
        return lifecycle.create(
                snapshots.published(shipped).orElseThrow(),
                new Attachments(attached.families(), attached.shapes(), ""),
                new KbDetails("Copy to edit", "", "", ""),
                Visibility.PRIVATE,
                "Copied.");
    }

    @AfterEach
    void leave() {
        session.end();
    }

    protected Person teacher(String stem) {
        return somebody(stem, Role.TEACHER);
    }

    protected Person somebody(String stem, Role role) {
        String name = stem + System.nanoTime();
        SignUpRequest application = new SignUpRequest(name, "", "correct horse", ZoneId.of("Europe/Berlin"));
        Person person = ((SignUpOutcome.Done) accounts.signUp(application, name)).person();
        administration.setRole(person.id(), role);
        return accounts.find(person.id()).orElseThrow();
    }

    protected void signInAs(Person person) {
        session.begin(person, 0, false);
    }

    /** Opens the draft of whoever is signed in. */
    protected OpenDraft draft() {
        return workspace.open(kb);
    }

    protected Snapshot now() {
        return snapshots.published(kb).orElseThrow();
    }

    protected Bank bank() {
        return banks.bank(kb).orElseThrow();
    }

    /** Puts one text in the place of another, in a part. */
    protected EditOutcome replace(EditablePart part, String text, String by) {
        EditablePartText source = drafts.source(draft(), part);
        if (!source.text().contains(text)) {
            throw new AssertionError("no " + text + " in " + source.text());
        }
        return drafts.edit(draft(), part, source.version(), source.text().replace(text, by));
    }

    /** Adds statements to a part. */
    protected EditOutcome add(EditablePart part, String turtle) {
        EditablePartText source = drafts.source(draft(), part);
        return drafts.edit(draft(), part, source.version(), source.text() + "\n" + turtle);
    }

    /** Undoes a revision in the draft, and publishes the draft with the reason that is offered. */
    protected int takeBack(int revision) {
        String why = ((RevisionHistory.Undone.InDraft) histories.undo(kb, revision, false)).why();
        return ((DraftPublishOutcome.Published) publishing.publish(kb, why)).revision();
    }

    protected int publish() {
        return ((DraftPublishOutcome.Published) publishing.publish(kb, "A reason.")).revision();
    }
}
