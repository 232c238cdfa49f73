package org.quadrivia.authoring.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.Accounts;
import org.quadrivia.account.Administration;
import org.quadrivia.account.Application;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.SignUp;
import org.quadrivia.account.ui.FakeSession;
import org.quadrivia.authoring.Edited;
import org.quadrivia.authoring.Part;
import org.quadrivia.authoring.Publishing;
import org.quadrivia.authoring.SourceLook;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.Snapshot;
import org.quadrivia.knowledge.rdf.Snapshots;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Teachers at work on a server with the shipped knowledge base; each test has teachers and a copy of its own. */
@SpringBootTest(classes = {QuadriviaApplication.class, FakeSession.class})
abstract class AuthoringStage {
    static final String HOME = "https://quadrivia.org/kb/ceasefire/";
    static final Part MUNIR = new Part.Entity(new EntityId(HOME + "asim-munir"));

    @Autowired
    FakeSession session;

    @Autowired
    Accounts accounts;

    @Autowired
    Administration administration;

    @Autowired
    KnowledgeBases bases;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftEffects effects;

    @Autowired
    DraftPublishing publishing;

    @Autowired
    Histories histories;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Banks banks;

    Person ada = null;
    KbId kb = new KbId("ceasefire");

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("quadrivia-authoring").toString();
        settings.add("quadrivia.data", () -> folder);
    }

    @BeforeEach
    void copyOfHerOwn() {
        ada = teacher("ada");
        signInAs(ada);
        kb = bases.copy(new KbId("ceasefire"), "Copy " + System.nanoTime());
    }

    @AfterEach
    void leave() {
        session.end();
    }

    Person teacher(String stem) {
        return somebody(stem, Role.TEACHER);
    }

    Person somebody(String stem, Role role) {
        String name = stem + System.nanoTime();
        Application application = new Application(name, "", "correct horse", ZoneId.of("Europe/Berlin"));
        Person person = ((SignUp.Done) accounts.signUp(application, name)).person();
        administration.setRole(person.id(), role);
        return accounts.find(person.id()).orElseThrow();
    }

    void signInAs(Person person) {
        session.begin(person, 0, false);
    }

    Snapshot now() {
        return snapshots.published(kb).orElseThrow();
    }

    Bank bank() {
        return banks.bank(kb).orElseThrow();
    }

    /** Puts one text in the place of another, in a part. */
    Edited replace(Part part, String text, String by) {
        SourceLook source = drafts.source(kb, part);
        if (!source.text().contains(text)) {
            throw new AssertionError("no " + text + " in " + source.text());
        }
        return drafts.edit(kb, part, source.version(), source.text().replace(text, by));
    }

    /** Adds statements to a part. */
    Edited add(Part part, String turtle) {
        SourceLook source = drafts.source(kb, part);
        return drafts.edit(kb, part, source.version(), source.text() + "\n" + turtle);
    }

    int publish() {
        return ((Publishing.Published) publishing.publish(kb, "A reason.")).revision();
    }
}
