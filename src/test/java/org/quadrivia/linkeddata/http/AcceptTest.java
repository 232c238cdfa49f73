package org.quadrivia.linkeddata.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERS = List.of("text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | text/html",
                "*/*                                             | text/html",
                "text/turtle                                     | text/turtle",
                "TEXT/Turtle; Q=0.5                              | text/turtle",
                "text/*                                          | text/html",
                "application/*                                   | application/ld+json",
                "text/html;q=0.4, text/turtle;q=0.8              | text/turtle",
                "text/html;q=0.8,*/*;q=0.9                       | text/turtle",
                "text/html;q=0, */*                              | text/turtle",
                "text/turtle;q=0,text/*;q=0.3                    | text/html",
                "image/png                                       | none",
                "text/html;q=0                                   | none",
                "nonsense, text/turtle;q=x, application/ld+json  | application/ld+json",
                "text/turtle;charset=utf-8;q=0.2                 | text/turtle",
                "text/turtle,text/html                           | text/html"
            })
    void theTypeThatTheClientLikesBestIsGiven(String header, String best) {
        assertThat(Accept.of(header).best(OFFERS, List::of).orElse("none")).isEqualTo(best);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml                                  | application/rdf+xml",
                "application/*                                    | application/rdf+xml",
                "text/n3;q=0.5, application/xml;q=0.4             | text/turtle",
                "text/*;q=0.9, application/xml                    | application/rdf+xml",
                "application/rdf+xml;q=0, application/xml         | none",
                "text/xml                                         | none"
            })
    void otherNamesCountWhereTheyAreAskedForByName(String header, String best) {
        List<List<String>> offers =
                List.of(List.of("text/turtle", "text/n3"), List.of("application/rdf+xml", "application/xml"));

        assertThat(Accept.of(header)
                        .best(offers, names -> names)
                        .map(List::getFirst)
                        .orElse("none"))
                .isEqualTo(best);
    }

    @Test
    void noOtherOfferIsLikedBetterAndNoneIsRefusedThatIsTaken() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            List<Range> ranges = ranges(random);
            String header =
                    String.join(", ", ranges.stream().map(Range::written).toList());

            Optional<String> best = Accept.of(header).best(OFFERS, List::of);

            int most =
                    OFFERS.stream().mapToInt(type -> weight(ranges, type)).max().orElseThrow();
            assertThat(best.isPresent()).as(header).isEqualTo(most > 0);
            best.ifPresent(type -> assertThat(weight(ranges, type)).as(header).isEqualTo(most));
        }
    }

    private record Range(String type, String subtype, int thousandths) {
        String written() {
            return "%s/%s;q=%s".formatted(type, subtype, String.format(Locale.ROOT, "%.3f", thousandths / 1000.0));
        }
    }

    /** No two for the same types, of which a client could not say what it means. */
    private static List<Range> ranges(Random random) {
        List<Range> all = new ArrayList<>(List.of(
                new Range("*", "*", random.nextInt(1001)),
                new Range("text", "*", random.nextInt(1001)),
                new Range("text", "turtle", random.nextInt(1001)),
                new Range("text", "html", random.nextInt(1001)),
                new Range("application", "ld+json", random.nextInt(1001)),
                new Range("image", "png", random.nextInt(1001))));
        java.util.Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(all.size()));
    }

    /** By the words of RFC 9110: the most specific range that matches decides. */
    private static int weight(List<Range> ranges, String type) {
        String[] parts = type.split("/");
        for (String[] wanted : new String[][] {parts, {parts[0], "*"}, {"*", "*"}}) {
            for (Range range : ranges) {
                if (range.type().equals(wanted[0]) && range.subtype().equals(wanted[1])) {
                    return range.thousandths();
                }
            }
        }
        return 0;
    }
}
