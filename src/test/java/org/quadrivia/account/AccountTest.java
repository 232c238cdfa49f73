package org.quadrivia.account;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signin.SignInOutcome;
import org.quadrivia.account.signin.SignInService;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** Accounts over a database that nobody used before. */
public abstract class AccountTest {
    protected static final String PASSWORD = "correct horse";

    private final Map<String, Object> settings;
    private ConfigurableApplicationContext context;

    protected AccountTest(TestDatabase database, Map<String, Object> more) throws IOException {
        this.settings = database.fresh();
        settings.putAll(more);
    }

    @BeforeEach
    void open() {
        context = TestDatabase.open(settings, "org.quadrivia.account");
        Administration people = administration();
        people.search("", 1)
                .people()
                .forEach(person -> context.getBean(People.class).remove(person.id()));
    }

    @AfterEach
    void close() {
        context.close();
    }

    protected final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    protected final AccountService accounts() {
        return bean(AccountService.class);
    }

    protected final Administration administration() {
        return bean(Administration.class);
    }

    protected SignInOutcome signIn(String name, String password) {
        return bean(SignInService.class).signIn(name, password, "192.0.2.1");
    }

    protected static SignUpRequest application(String name) {
        return new SignUpRequest(name, "", PASSWORD, ZoneId.of("Asia/Kolkata"));
    }

    protected final Person learner(String name) {
        return ((SignUpOutcome.Done) accounts().signUp(application(name), "here")).person();
    }

    protected final Person administrator(String name) {
        return ((SignUpOutcome.Done) accounts().enter(application(name), Role.ADMINISTRATOR)).person();
    }
}
