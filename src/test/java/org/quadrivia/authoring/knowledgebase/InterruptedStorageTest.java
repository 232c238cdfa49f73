package org.quadrivia.authoring.knowledgebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.quadrivia.account.Role;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.AccessRightsStore;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A private knowledge base whose storing or deleting is cut short anywhere is never anybody else's. */
@Tag("full")
class InterruptedStorageTest extends AuthoringStage {
    private static final KbDetails SECRET = new KbDetails("Secret patients", "", "", "");

    @MockitoSpyBean
    private AccessRightsStore rightsStore;

    @MockitoSpyBean
    private KnowledgeStore store;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private AccessControl access;

    @Autowired
    private Storage storage;

    @Autowired
    private KnowledgeBaseLifecycle lifecycle;

    @Autowired
    private AccountService people;

    private KbId secret = new KbId("secret-patients");

    @AfterEach
    void mend() {
        Mockito.reset(rightsStore, store);
        leftovers().clear();
    }

    @BeforeEach
    void nothingIsThere() {
        assertThat(store.history(secret)).isEmpty();
    }

    @Test
    void whereTheOwnerCannotBeWrittenNoQuadsAreStored() {
        doThrow(broken()).when(rightsStore).begin(any(), any());

        assertThatThrownBy(() -> bases.create(SECRET)).isInstanceOf(StorageFailure.class);

        assertThat(store.history(secret)).isEmpty();
        assertThat(asAGuest(secret)).isEmpty();
    }

    @Test
    void whereTheQuadsCannotBeStoredTheNameIsFreeAgain() {
        doAnswer(call -> {
                    call.callRealMethod();
                    throw broken();
                })
                .when(store)
                .create(any(), any(), any(), any(), any());

        assertThatThrownBy(() -> bases.create(SECRET)).isInstanceOf(StorageFailure.class);

        assertThat(store.history(secret)).isEmpty();
        assertThat(access.recorded()).extracting(AccessRights::kb).doesNotContain(secret);
        assertThat(asAGuest(secret)).isEmpty();
    }

    @Test
    void whereTheProcessEndsBetweenTheWritesNobodyReadsItAndTheNextStartClearsItAway() {
        Optional<KbCard> between = createAndDieBeforeItIsSettled();

        assertThat(between).as("while it was stored").isEmpty();
        assertThat(store.history(secret)).as("its quads are left").hasSize(1);
        assertThat(asAGuest(secret)).isEmpty();
        signInAs(teacher("ben"));
        assertThat(inABrowser(secret)).isEmpty();
        leftovers().clear();
        assertThat(store.history(secret)).isEmpty();
        assertThat(access.recorded()).extracting(AccessRights::kb).doesNotContain(secret);
    }

    @Test
    void whatOthersStoreOnASharedServerIsLeftAloneForAnHour() {
        createAndDieBeforeItIsSettled();
        doReturn(true).when(store).shared();

        leftovers().clear();
        assertThat(store.history(secret)).hasSize(1);

        leftovers(Duration.ofMinutes(61)).clear();
        assertThat(store.history(secret)).isEmpty();
    }

    @Test
    void whereDeletingIsCutShortItIsNobodysAndTheNextStartEndsIt() {
        signInAs(ada);
        secret = bases.create(SECRET);
        bases.setVisibility(secret, Visibility.PUBLIC);
        assertThat(asAGuest(secret)).isPresent();
        signInAs(ada);
        doThrow(broken()).when(store).delete(secret);

        bases.delete(secret);

        assertThat(asAGuest(secret)).isEmpty();
        signInAs(ada);
        assertThat(inABrowser(secret)).isEmpty();
        Mockito.reset(store);
        leftovers().clear();
        assertThat(store.history(secret)).isEmpty();
        assertThat(access.recorded()).extracting(AccessRights::kb).doesNotContain(secret);
    }

    @Test
    void oneThatAnOlderVersionLeftWithoutAnOwnerIsPrivateAndGivenBackToWhoMadeIt() {
        secret = bases.create(SECRET);
        storage.write(() -> {
            rightsStore.remove(secret);
            return true;
        });
        access.change(kb, held -> held);

        assertThat(asAGuest(secret)).isEmpty();
        signInAs(teacher("ben"));
        assertThat(bases.mine(secret)).isEmpty();
        signInAs(somebody("root", Role.ADMINISTRATOR));
        assertThat(bases.mine(secret)).as("an administrator reaches it").isPresent();

        leftovers().clear();

        signInAs(ada);
        assertThat(bases.mine(secret)).map(entry -> entry.rights().visibility()).contains(Visibility.PRIVATE);
        bases.delete(secret);
    }

    @Test
    void theShippedOneStaysEverybodys() {
        leftovers().clear();

        assertThat(asAGuest(new KbId("ceasefire"))).isPresent();
    }

    /** As a process does that is killed: nothing is undone. @return what a guest read of it meanwhile */
    private Optional<KbCard> createAndDieBeforeItIsSettled() {
        AtomicReference<Optional<KbCard>> read = new AtomicReference<>(Optional.empty());
        doAnswer(call -> {
                    read.set(asAGuest(secret));
                    throw new Killed();
                })
                .when(rightsStore)
                .settle(any());
        assertThatThrownBy(() -> bases.create(SECRET)).isInstanceOf(Killed.class);
        Mockito.reset(rightsStore);
        return read.get();
    }

    private Optional<KbCard> asAGuest(KbId id) {
        session.end();
        return inABrowser(id);
    }

    private Optional<KbCard> inABrowser(KbId id) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return knowledge.find(id).map(base -> base.card());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private InterruptedWorkCleanup leftovers() {
        return leftovers(Duration.ofMillis(1));
    }

    /** Of a server that starts that much later. */
    private InterruptedWorkCleanup leftovers(Duration later) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        return new InterruptedWorkCleanup(lifecycle, access, knowledge, store, people, clock);
    }

    private static StorageFailure broken() {
        return new StorageFailure(StorageFailure.Kind.UNAVAILABLE, new IllegalStateException("broken"));
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
