package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class StorageTest {
    private final Map<String, Object> settings;
    private ConfigurableApplicationContext context;

    StorageTest(TestDatabase database) throws IOException {
        this.settings = database.empty();
    }

    @BeforeEach
    void open() {
        context = TestDatabase.open(settings);
        jdbc().sql("delete from setting").update();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void keepsWhatWasWritten() {
        storage().write(() -> insert("a"));
        context.close();

        reopen();

        assertThat(count()).isEqualTo(1);
    }

    private void reopen() {
        context = TestDatabase.open(settings);
    }

    @Test
    void writesAllOrNothing() {
        assertThatThrownBy(() -> storage().write(() -> {
                    insert("a");
                    throw new IllegalStateException("on the way");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count()).isZero();
    }

    @Test
    void reportsADuplicateKey() {
        storage().write(() -> insert("a"));

        assertThatThrownBy(() -> storage().write(() -> insert("a"))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aClosedDatabaseIsReportedAsUnavailable() {
        Storage storage = storage();
        context.close();

        assertThatThrownBy(() -> storage.read(this::count))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StorageFailure.Kind.UNAVAILABLE))
                .hasMessageStartingWith("The database is not responding");
        reopen();
    }

    private Storage storage() {
        return context.getBean(Storage.class);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private int insert(String name) {
        return jdbc().sql("insert into setting (setting_name, setting_value) values (?, 'x')")
                .param(name)
                .update();
    }

    private int count() {
        return jdbc().sql("select count(*) from setting").query(Integer.class).single();
    }
}
