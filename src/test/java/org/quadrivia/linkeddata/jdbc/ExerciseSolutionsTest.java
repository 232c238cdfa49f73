package org.quadrivia.linkeddata.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people have solved, on each database. */
@OnEachDatabase
class ExerciseSolutionsTest {
    private static final KbId KB = new KbId("calls");
    private static final KbId OTHER = new KbId("tiny");
    private static final PersonId ADA = new PersonId(new UUID(7, 7));
    private static final String QUERY = "SELECT ?x { ?x a <urn:Ü> } # “quoted” 'twice'";

    private final Map<String, Object> settings;
    private ConfigurableApplicationContext context;
    private ExerciseSolutions solved;

    ExerciseSolutionsTest(TestDatabase database) throws IOException {
        this.settings = database.fresh();
    }

    @BeforeEach
    void open() {
        context = TestDatabase.open(settings, "org.quadrivia.linkeddata.jdbc");
        JdbcClient database = context.getBean(JdbcClient.class);
        database.sql("delete from exercise_solved").update();
        database.sql("delete from person").update();
        database.sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, 'a', 'a', 'Ada', 'LEARNER', 'UTC', false, current_timestamp, 0)
                        """).param(ADA.value()).update();
        solved = context.getBean(ExerciseSolutions.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void theLastQueryThatSolvedItIsKept() {
        solved.save(ADA, KB, "one", "ASK {}");
        solved.save(ADA, KB, "one", QUERY);
        solved.save(ADA, KB, "two", "ASK {}");
        solved.save(ADA, OTHER, "one", "ASK {}");

        assertThat(solved.of(ADA, KB)).isEqualTo(Map.of("one", QUERY, "two", "ASK {}"));
        assertThat(solved.of(new PersonId(new UUID(8, 8)), KB)).isEmpty();
    }

    @Test
    void anExportHoldsItAndADeletionReachesIt() {
        solved.save(ADA, KB, "one", QUERY);

        assertThat(solved.export(ADA).get("solved"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("exercise", "one").containsEntry("query", QUERY));
        solved.delete(ADA);
        assertThat(solved.of(ADA, KB)).isEmpty();
        assertThat(solved.export(ADA)).isEqualTo(Map.of("solved", List.of()));
    }

    @Test
    void itGoesWithTheKnowledgeBase() {
        solved.save(ADA, KB, "one", QUERY);
        solved.save(ADA, OTHER, "one", QUERY);

        context.publishEvent(new KbGone(KB));

        assertThat(solved.of(ADA, KB)).isEmpty();
        assertThat(solved.of(ADA, OTHER)).hasSize(1);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        }
    }
}
