package org.quadrivia.classroom;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Classes in a database with people, of whom one is at the browser. */
public abstract class ClassroomStage {
    protected static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    private final Map<String, Object> settings;
    protected final AtomicReference<Instant> now = new AtomicReference<>(START);
    protected final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    protected final AccountService accounts = Mockito.mock();
    protected ConfigurableApplicationContext context;
    private @Nullable Person current;

    protected final CurrentPerson people = new CurrentPerson() {
        @Override
        public Optional<PersonId> id() {
            return person().map(Person::id);
        }

        @Override
        public Optional<Person> person() {
            return Optional.ofNullable(current);
        }
    };

    protected ClassroomStage(TestDatabase database) throws IOException {
        this.settings = database.fresh();
    }

    @BeforeEach
    void openDatabase() {
        now.set(START);
        context = TestDatabase.open(settings, "org.quadrivia.classroom.jdbc", "org.quadrivia.quiz.jdbc");
        for (String table : List.of("attempt", "school_class", "named_quiz", "person")) {
            context.getBean(JdbcClient.class).sql("delete from " + table).update();
        }
        set();
    }

    /** Makes what the tests use, over the open database. */
    protected abstract void set();

    @AfterEach
    void closeDatabase() {
        context.close();
    }

    protected final void at(@Nullable Person person) {
        current = person;
    }

    protected final Person somebody(String name, Role role) {
        PersonId id = PersonId.random();
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, ?, ?, ?, ?, 'UTC', false, current_timestamp, 0)
                        """)
                .params(id.value(), name, name, name, role.name())
                .update();
        Person person =
                new Person(id, new SignInName(name), new ShownName(name), role, ZoneOffset.UTC, false, Instant.EPOCH);
        Mockito.when(accounts.find(id)).thenReturn(Optional.of(person));
        Mockito.when(accounts.named(name)).thenReturn(Optional.of(person));
        return person;
    }
}
