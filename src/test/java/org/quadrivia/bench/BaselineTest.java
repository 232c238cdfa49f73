package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Option;

class BaselineTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Snapshot snapshot = snapshot();

    @Test
    void itAsksEachSubjectAndPropertyWithOneKeyAndThreeOthersOfTheProperty() {
        Bank bank = new Baseline(snapshot).bank(LONG);

        assertThat(bank.items()).hasSize(10).allSatisfy(item -> {
            assertThat(item.options()).hasSize(4).doesNotHaveDuplicates();
            assertThat(item.options().stream().filter(Option::correct)).hasSize(1);
            assertThat(ItemJson.read(ItemJson.write(item))).isEqualTo(item);
        });
        assertThat(values(bank.items(), "livesIn"))
                .allSatisfy(value -> assertThat(value).contains("House"));
    }

    @Test
    void itOffersASecondRightAnswerWhereAPropertyHasSeveralValues() {
        List<Item> many = new Baseline(snapshot)
                .bank(LONG).items().stream()
                        .filter(item -> item.query().contains("visits"))
                        .toList();

        assertThat(many).hasSize(1).allSatisfy(item -> {
            long right = item.options().stream()
                    .filter(option -> !option.value().contains("House5"))
                    .count();
            assertThat(right).isGreaterThan(1);
        });
    }

    @Test
    void itStopsWhenTimeIsUp() {
        assertThat(new Baseline(snapshot).bank(Duration.ZERO).items()).hasSizeLessThan(2);
    }

    private static Set<String> values(List<Item> items, String property) {
        return items.stream()
                .filter(item -> item.query().contains(property))
                .flatMap(item -> item.options().stream())
                .map(Option::value)
                .collect(Collectors.toSet());
    }

    private static Snapshot snapshot() {
        Path file = Path.of("src/test/resources/org/quadrivia/bench/houses.ttl");
        return ((LoadOutcome.Loaded) KnowledgeLoader.load(file)).snapshot();
    }
}
