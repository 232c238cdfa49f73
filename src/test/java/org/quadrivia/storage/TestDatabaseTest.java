package org.quadrivia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class TestDatabaseTest {
    private final TestDatabase database;

    TestDatabaseTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aFreshOneIsThatOfTheApplicationAndSeesNothingOfAnother() throws IOException {
        Map<String, Object> empty = database.empty();

        try (var used = database.open();
                var fresh = database.open();
                var migrated = TestDatabase.open(empty)) {
            jdbc(used)
                    .sql("insert into setting (setting_name, setting_value) values ('a', 'x')")
                    .update();

            assertThat(jdbc(fresh)
                            .sql("select count(*) from setting")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(versions(fresh)).isNotEmpty().isEqualTo(versions(migrated));
        }
    }

    private static List<String> versions(ConfigurableApplicationContext context) {
        return jdbc(context)
                .sql("select \"version\" from \"flyway_schema_history\" order by \"installed_rank\"")
                .query(String.class)
                .list();
    }

    private static JdbcClient jdbc(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class);
    }
}
