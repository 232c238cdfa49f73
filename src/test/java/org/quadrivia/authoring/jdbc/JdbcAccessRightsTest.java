package org.quadrivia.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.AccessRightsStore;
import org.quadrivia.authoring.access.JoinCode;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class JdbcAccessRightsTest {
    private static final PersonId OWNER = new PersonId(new UUID(1, 1));
    private static final PersonId EDITOR = new PersonId(new UUID(2, 2));
    private static final KbId KB = new KbId("kb");
    private static final AccessRights HELD =
            new AccessRights(KB, Optional.of(OWNER), Set.of(EDITOR), Visibility.CODE, new JoinCode("ABCDEFGH"), false);

    private final Map<String, Object> settings;
    private ConfigurableApplicationContext context;
    private AccessRightsStore rightsStore;

    JdbcAccessRightsTest(TestDatabase database) throws IOException {
        settings = database.fresh();
    }

    @BeforeEach
    void open() {
        context = TestDatabase.open(settings, "org.quadrivia.authoring.jdbc");
        rightsStore = context.getBean(AccessRightsStore.class);
        JdbcClient database = context.getBean(JdbcClient.class);
        for (PersonId person : Set.of(OWNER, EDITOR)) {
            String name = "p" + person.value().getLeastSignificantBits();
            database.sql("""
                            insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                            values (?, ?, ?, 'P', 'TEACHER', 'UTC', false, current_timestamp, 0)
                            """).params(person.value(), name, name).update();
        }
    }

    @AfterEach
    void close() {
        context.getBean(JdbcClient.class)
                .sql("delete from knowledge_base_editor")
                .update();
        context.getBean(JdbcClient.class)
                .sql("delete from knowledge_base_reader")
                .update();
        context.getBean(JdbcClient.class).sql("delete from knowledge_base").update();
        context.getBean(JdbcClient.class).sql("delete from person").update();
        context.close();
    }

    @Test
    void whatIsKeptIsReadBackTheSame() {
        write(() -> keep(HELD));

        assertThat(rightsStore.all()).containsExactly(HELD);
    }

    @Test
    void whatIsKeptAgainTakesThePlaceOfWhatWasThere() {
        AccessRights other = HELD.withEditors(Set.of()).with(Visibility.PRIVATE).archived(true);
        write(() -> keep(HELD));

        write(() -> keep(other));

        assertThat(rightsStore.all()).containsExactly(other);
    }

    @Test
    void oneUnderWayIsSoUntilItIsSettledWhateverElseIsKept() {
        Instant now = Instant.parse("2026-01-02T03:04:05Z");

        storage(() -> assertThat(rightsStore.begin(HELD, now)).isTrue());
        storage(() -> assertThat(rightsStore.begin(HELD, now)).isFalse());
        write(() -> keep(HELD));
        assertThat(rightsStore.all())
                .singleElement()
                .satisfies(held -> assertThat(held.underWay()).contains(now));

        storage(() -> assertThat(rightsStore.settle(KB)).isTrue());
        assertThat(rightsStore.all()).containsExactly(HELD);
        storage(() -> assertThat(rightsStore.settle(new KbId("other"))).isFalse());
    }

    private void storage(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    @Test
    void picturesAreShownOnceAllowedAndUntilForbidden() {
        write(() -> keep(HELD));
        assertThat(rightsStore.all()).noneMatch(AccessRights::pictures);

        write(() -> keep(HELD.withPictures(true)));
        assertThat(rightsStore.all()).containsExactly(HELD.withPictures(true));

        write(() -> keep(HELD.withPictures(false)));
        assertThat(rightsStore.all()).containsExactly(HELD);
    }

    @Test
    void noTwoHaveOneCode() {
        write(() -> keep(HELD));
        AccessRights same = new AccessRights(
                new KbId("other"), Optional.empty(), Set.of(), Visibility.PUBLIC, new JoinCode("ABCDEFGH"), false);

        assertThatThrownBy(() -> write(() -> keep(same))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoOpenedItIsKeptOnceAndGoesWithIt() {
        write(() -> keep(HELD));

        write(() -> open(EDITOR));
        write(() -> open(EDITOR));

        assertThat(rightsStore.opened(EDITOR)).containsExactly(KB);
        write(() -> {
            rightsStore.remove(KB);
            return true;
        });
        assertThat(rightsStore.opened(EDITOR)).isEmpty();
        assertThat(rightsStore.all()).isEmpty();
    }

    @Test
    void whatWasSomebodysIsTheHousesWhenTheyAreForgotten() {
        write(() -> keep(HELD));

        write(() -> {
            rightsStore.forget(OWNER);
            rightsStore.forget(EDITOR);
            return true;
        });

        AccessRights left = rightsStore.all().getFirst();
        assertThat(left.owner()).isEmpty();
        assertThat(left.editors()).isEmpty();
        assertThat(left.visibility()).isEqualTo(Visibility.CODE);
    }

    private boolean keep(AccessRights rights) {
        rightsStore.keep(rights);
        return true;
    }

    private boolean open(PersonId person) {
        rightsStore.open(person, KB);
        return true;
    }

    private void write(Supplier<Boolean> work) {
        context.getBean(Storage.class).write(work);
    }
}
