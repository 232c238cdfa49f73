package org.quadrivia.question.jdbc;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.quiz.Items;
import org.quadrivia.storage.TestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reviews in a database with one person, of a bank that the test makes. */
abstract class ReviewsStage {
    static final KbId KB = new KbId("calls");
    static final PersonId ADA = new PersonId(new UUID(7, 7));
    static final Item CALL = Items.single("s", "Whom did she ring?", "Munir", "Doval");
    static final Item LONG = Items.with(Items.bool("b", "The call was long.", true), "boolean", 0.4);
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Map<String, Object> settings;
    ConfigurableApplicationContext context;

    ReviewsStage(TestDatabase database) throws IOException {
        this.settings = database.fresh();
    }

    @BeforeEach
    void open() {
        Made.items = List.of(CALL, LONG);
        Made.shipped = List.of();
        Made.bank = null;
        start();
        JdbcClient database = context.getBean(JdbcClient.class);
        database.sql("delete from item_review").update();
        database.sql("delete from family_off").update();
        database.sql("delete from own_question").update();
        database.sql("delete from person").update();
        database.sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, 'a', 'a', 'Ada', 'TEACHER', 'UTC', false, current_timestamp, 0)
                        """).param(ADA.value()).update();
    }

    final void start() {
        context = TestDatabase.open(settings, "org.quadrivia.question");
    }

    @AfterEach
    void close() {
        context.close();
    }

    final List<Item> asked() {
        return questions().bank(KB).orElseThrow().items();
    }

    final Questions questions() {
        return context.getBean(Questions.class);
    }

    final ItemReviews reviews() {
        return context.getBean(ItemReviews.class);
    }

    /** A bank that the test makes. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Made {
        static List<Item> items = List.of();
        static List<ShippedReview> shipped = List.of();
        /** In place of one of the items, if it is not null. */
        static @Nullable Bank bank;

        /** The last one, which stays the same object as long as the items do. */
        private static Bank last = new Bank(Items.KB, "r1", List.of());

        private static Bank now() {
            if (last.items() != items && !last.items().equals(items)) {
                last = new Bank(Items.KB, "r1", items);
            }
            return bank == null ? last : bank;
        }

        @Bean
        @Primary
        Banks made() {
            return new Banks() {
                @Override
                public Optional<Bank> bank(KbId id) {
                    return Optional.of(now());
                }

                @Override
                public List<ShippedReview> shippedReviews(KbId id) {
                    return id.equals(KB) ? shipped : List.of();
                }

                @Override
                public Set<EntityId> subjects(Item item) {
                    return Set.of();
                }
            };
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
