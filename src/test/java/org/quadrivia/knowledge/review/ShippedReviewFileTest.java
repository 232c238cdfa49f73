package org.quadrivia.knowledge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedReviewFileTest {
    private static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void readsWhatItWrites() {
        List<ShippedReview> reviews = List.of(
                new ShippedReview("a", "Who?", true, false, true, Optional.empty(), "r51", "", AT),
                new ShippedReview("b", "Wen?", false, false, false, Optional.of("Whom?"), "", "W: “so”", AT),
                new ShippedReview("c", "Why?", false, true, false, Optional.empty(), "r51, r52", "D", AT));

        ShippedReviewFile.Content content = ShippedReviewFile.read(ShippedReviewFile.write(reviews));

        assertThat(content.faults()).isEmpty();
        assertThat(content.reviews()).isEqualTo(reviews);
    }

    @Test
    void takesAReviewAsAPersonExportsIt() {
        ShippedReviewFile.Content content = ShippedReviewFile.read("""

                {"knowledgeBase":"calls","item":"a","question":"Who?","approved":false,"hidden":true,"pinned":false,"at":"2026-11-30T12:00:00Z"}
                """);

        assertThat(content.faults()).isEmpty();
        assertThat(content.reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.hidden()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"item\":|not valid JSON",
                "[1]|not a JSON object",
                "7|not a JSON object",
                "{\"item\":\"a\",\"hiden\":true}|no field “hiden”",
                "{\"item\":\"a\",\"item\":\"b\"}|not valid JSON",
                "{\"question\":\"Who?\",\"hidden\":true,\"at\":\"2026-11-30T12:00:00Z\"}|“item” is missing",
                "{\"item\":\" \",\"question\":\"Who?\",\"hidden\":true}|“item” is missing",
                "{\"item\":7,\"question\":\"Who?\",\"hidden\":true}|“item” has to be a text",
                "{\"item\":\"a\",\"question\":\"Who?\",\"hidden\":\"yes\"}|“hidden” has to be true or false",
                "{\"item\":\"a\",\"question\":\"Who?\",\"hidden\":true,\"at\":\"today\"}|“at” has to be a time",
                "{\"item\":\"a\",\"question\":\"Who?\",\"hidden\":true}|“at” is missing",
                "{\"item\":\"a\",\"question\":\"Who?\",\"reworded\":\"\"}|“reworded” is missing or blank",
                "{\"item\":\"a\",\"question\":\"Who?\",\"reworded\":\"a\\nb\"}|“reworded” has to be a text in one line",
                "{\"item\":\"a\",\"question\":\"Who?\",\"at\":\"2026-11-30T12:00:00Z\"}|has no effect",
                "{\"item\":\"a\",\"question\":\"Who?\",\"hidden\":true,\"pinned\":true,\"at\":\"2026-11-30T12:00:00Z\"}|cannot also be",
                "{\"item\":\"first\",\"question\":\"Who?\",\"hidden\":true,\"at\":\"2026-11-30T12:00:00Z\"}|second review of question first"
            })
    void saysOfABadLineWhatIsWrong(String line, String message) {
        String good =
                "{\"item\":\"first\",\"question\":\"Who?\",\"approved\":true,\"at\":\"2026-11-30T12:00:00Z\"}\n\n";

        ShippedReviewFile.Content content = ShippedReviewFile.read(good + line + "\n");

        assertThat(content.reviews()).extracting(ShippedReview::item).containsExactly("first");
        assertThat(content.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void stopsAfterAHundredFaults() {
        assertThat(ShippedReviewFile.read("x\n".repeat(5_000)).faults()).hasSize(100);
    }
}
