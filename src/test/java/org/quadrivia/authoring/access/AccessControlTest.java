package org.quadrivia.authoring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.StorageFailure;

class AccessControlTest extends AccessStage {
    private static final KbId KB = new KbId("kb");
    private static final Person OWNER = person(1, Role.TEACHER);
    private static final Person EDITOR = person(2, Role.TEACHER);
    private static final Person COLLEAGUE = person(3, Role.TEACHER);
    private static final Person LEARNER = person(4, Role.LEARNER);
    private static final Person ADMINISTRATOR = person(5, Role.ADMINISTRATOR);

    @Test
    void oneThatNothingIsRecordedOfIsForAdministratorsOnly() {
        assertThat(readers()).containsExactly("ADMINISTRATOR 5");
        assertThat(changers()).containsExactly("ADMINISTRATOR 5");
        assertThat(access.isPublic(KB)).isFalse();
    }

    @Test
    void oneThatIsStoredOrDeletedJustNowIsNobodys() {
        access.begin(held(Visibility.PUBLIC), Instant.EPOCH);
        assertThat(readers()).isEmpty();
        assertThat(access.begin(held(Visibility.PRIVATE), Instant.EPOCH))
                .as("the name is taken")
                .isFalse();

        access.settle(KB);
        assertThat(readers()).hasSize(6);

        access.end(KB, Instant.EPOCH);
        assertThat(readers()).isEmpty();
        assertThat(changers()).isEmpty();
        assertThat(access.isPublic(KB)).isFalse();
    }

    @Test
    void showsPicturesOnlyOnceTheOwnerAllowsIt() {
        access.change(KB, any -> held(Visibility.PUBLIC));
        assertThat(access.allowed(KB)).isFalse();
        assertThat(access.anywhere()).isFalse();

        access.change(KB, rights -> rights.withPictures(true));

        assertThat(access.allowed(KB)).isTrue();
        assertThat(access.anywhere()).isTrue();
        assertThat(access.allowed(new KbId("other"))).isFalse();
    }

    @Test
    void aPrivateOneWhoseOwnerIsForgottenStaysClosedToOtherTeachers() {
        AccessRights held = held(Visibility.PRIVATE);
        access.change(
                KB,
                any -> new AccessRights(
                        KB, Optional.empty(), held.editors(), held.visibility(), held.code(), held.archived()));

        assertThat(readers()).containsExactly("TEACHER 2", "ADMINISTRATOR 5");
    }

    @Test
    void aShippedOneThatNobodySaidAnythingOfIsTheHouses() {
        shipped.add(KB);

        assertThat(readers())
                .containsExactlyInAnyOrder(
                        "guest", "LEARNER 4", "TEACHER 1", "TEACHER 2", "TEACHER 3", "ADMINISTRATOR 5");
        assertThat(changers()).containsExactlyInAnyOrder("TEACHER 1", "TEACHER 2", "TEACHER 3", "ADMINISTRATOR 5");
    }

    @Test
    void aPrivateOneIsForItsOwnerItsEditorsAndAdministrators() {
        access.change(KB, rights -> held(Visibility.PRIVATE));

        assertThat(readers()).containsExactlyInAnyOrder("TEACHER 1", "TEACHER 2", "ADMINISTRATOR 5");
        assertThat(changers()).containsExactlyInAnyOrder("TEACHER 1", "TEACHER 2", "ADMINISTRATOR 5");
    }

    @Test
    void whileTheDatabaseIsAwayWhatWasReadLastHolds() {
        KbId secret = new KbId("secret");
        access.change(KB, rights -> held(Visibility.PUBLIC));
        rightsStore.keep(AccessRights.of(secret, OWNER.id(), Visibility.PRIVATE));
        access.keepUp();

        database.away = true;
        access.keepUp();

        assertThat(access.isPublic(KB)).isTrue();
        assertThat(access.isPublic(secret)).isFalse();
        assertThat(access.mayRead(secret)).isFalse();
        assertThat(access.isPublic(new KbId("unheard-of"))).isFalse();
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsOpenOfWhichItIsNotKnown() {
        access.change(KB, rights -> held(Visibility.PUBLIC));
        access.keepUp();
        access.change(KB, rights -> held(Visibility.PRIVATE));

        database.away = true;

        assertThatThrownBy(() -> access.isPublic(KB)).isInstanceOf(StorageFailure.class);
        assertThatThrownBy(() -> access.mayRead(KB)).isInstanceOf(StorageFailure.class);
        database.away = false;
        assertThat(access.isPublic(KB)).isFalse();
    }

    @Test
    void aPublicOneIsReadByAllAndChangedByItsOwn() {
        access.change(KB, rights -> held(Visibility.PUBLIC));

        assertThat(readers()).hasSize(6);
        assertThat(changers()).containsExactlyInAnyOrder("TEACHER 1", "TEACHER 2", "ADMINISTRATOR 5");
    }

    @Test
    void anArchivedOneIsForThoseWhoChangeItEvenWithItsCode() {
        access.change(KB, rights -> held(Visibility.CODE));
        access.open(held(Visibility.CODE).code().value());

        access.change(KB, rights -> rights.archived(true));

        assertThat(readers()).containsExactlyInAnyOrder("TEACHER 1", "TEACHER 2", "ADMINISTRATOR 5");
        assertThat(access.open(held(Visibility.CODE).code().value())).isEmpty();
    }

    @Test
    void aCodeOpensItToTheBrowserHoweverItIsTyped() {
        access.change(KB, rights -> held(Visibility.CODE));

        Optional<KbId> opened = access.open(" abcd-efgh ");

        assertThat(opened).contains(KB);
        assertThat(access.mayRead(KB)).isTrue();
        browser.opened.clear();
        assertThat(access.mayRead(KB)).isFalse();
    }

    @Test
    void aCodeOpensItForGoodToWhoIsSignedIn() {
        access.change(KB, rights -> held(Visibility.CODE));
        asking = LEARNER;

        access.open("ABCDEFGH");
        browser.opened.clear();

        assertThat(access.mayRead(KB)).isTrue();
    }

    @Test
    void aCodeOpensNothingWhereItIsNotAskedFor() {
        access.change(KB, rights -> held(Visibility.PRIVATE));

        assertThat(access.open("ABCDEFGH")).isEmpty();
        assertThat(access.open("")).isEmpty();
        assertThat(access.mayRead(KB)).isFalse();
    }

    @Test
    void theServerItselfReadsEverything() {
        access.change(KB, rights -> held(Visibility.PRIVATE));
        browser.underWay = false;

        assertThat(access.mayRead(KB)).isTrue();
        assertThat(access.mayChange(KB)).isFalse();
    }

    @Test
    void aLockedTeacherOrOneWhoIsALearnerNowChangesNothing() {
        access.change(KB, rights -> held(Visibility.PRIVATE));

        assertThat(held(Visibility.PRIVATE)
                        .changedBy(new Person(
                                OWNER.id(),
                                OWNER.name(),
                                OWNER.shownName(),
                                Role.TEACHER,
                                OWNER.zone(),
                                true,
                                OWNER.since())))
                .isFalse();
        assertThat(held(Visibility.PRIVATE)
                        .ownedBy(new Person(
                                OWNER.id(),
                                OWNER.name(),
                                OWNER.shownName(),
                                Role.LEARNER,
                                OWNER.zone(),
                                false,
                                OWNER.since())))
                .isFalse();
    }

    private static AccessRights held(Visibility visibility) {
        return new AccessRights(
                KB, Optional.of(OWNER.id()), Set.of(EDITOR.id()), visibility, new JoinCode("ABCDEFGH"), false);
    }

    private List<String> readers() {
        return all(() -> access.mayRead(KB));
    }

    private List<String> changers() {
        return all(() -> access.mayChange(KB));
    }

    private List<String> all(Supplier<Boolean> may) {
        List<String> found = new ArrayList<>();
        asking = null;
        browser.opened.clear();
        if (may.get()) {
            found.add("guest");
        }
        for (Person person : List.of(OWNER, EDITOR, COLLEAGUE, LEARNER, ADMINISTRATOR)) {
            asking = person;
            if (may.get()) {
                found.add(person.role() + " " + person.id().value().getLeastSignificantBits());
            }
        }
        return found;
    }

    private static Person person(long number, Role role) {
        return new Person(
                new PersonId(new UUID(0, number)),
                new SignInName("name" + number),
                new ShownName("Name"),
                role,
                ZoneOffset.UTC,
                false,
                Instant.EPOCH);
    }
}
