package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareLimitsTest {
    private static final List<String> FAMILIES =
            List.of("object.rq", "boolean.rq", "cloze-object.rq", "text-object.rq");

    @TempDir
    Path folder;

    private GeneratorServices things;

    @BeforeEach
    void load() {
        things = Fixture.generation(Fixture.turtle(folder, ":a :p :b ."));
    }

    @Test
    void noPropertyOfManyHasMoreThanAFifth() {
        List<IdentifiedDraft> items = asking("often", 400, "object.rq");
        for (int property = 0; property < 8; property++) {
            items.addAll(asking("p" + property, 20, FAMILIES.get(property % 4)));
        }

        List<IdentifiedDraft> left = left(items);

        assertThat(largest(left, item -> item.properties().iterator().next())).isLessThanOrEqualTo(0.2);
        assertThat(left).hasSizeGreaterThan(150);
    }

    @Test
    void noFamilyHasMoreThanAQuarter() {
        List<IdentifiedDraft> items = new ArrayList<>();
        for (int property = 0; property < 10; property++) {
            items.addAll(asking("p" + property, 30, "object.rq"));
            items.addAll(asking("q" + property, 8, FAMILIES.get(1 + property % 3)));
            items.addAll(asking("r" + property, 8, "subject.rq"));
            items.addAll(asking("s" + property, 8, "odd-objects.rq"));
        }

        assertThat(largest(left(items), item -> item.family().family())).isLessThanOrEqualTo(0.25);
    }

    @Test
    void aFamilyOfTwoItemsDoesNotShrinkTheOthers() {
        List<IdentifiedDraft> items = new ArrayList<>();
        List<String> five =
                List.of("object.rq", "cloze-object.rq", "text-object.rq", "odd-objects.rq", "order-values.rq");
        for (int i = 0; i < 5; i++) {
            items.addAll(asking("p" + i, i < 2 ? 40 : 8, five.get(i)));
        }
        int without = left(items).size();
        items.addAll(asking("q", 1, "subject.rq"));

        assertThat(left(items)).hasSizeGreaterThanOrEqualTo(without);
    }

    @Test
    void fewNumbersOfOnePropertyAreAsked() {
        List<IdentifiedDraft> items = asking("length", 90, "number.rq");
        items.addAll(asking("length", 20, "order-values.rq"));
        for (int property = 0; property < 10; property++) {
            items.addAll(asking("p" + property, 40, FAMILIES.get(property % 4)));
        }

        assertThat(left(items).stream()
                        .filter(item -> item.family().family().equals("number"))
                        .count())
                .isEqualTo(12);
    }

    @Test
    void aBankAboutFewPropertiesKeepsMostItems() {
        List<IdentifiedDraft> items = asking("often", 200, "object.rq");
        items.addAll(asking("seldom", 5, "boolean.rq"));
        items.addAll(asking("rare", 5, "text-object.rq"));

        assertThat(left(items).stream()
                        .filter(item -> item.properties().toString().contains("often"))
                        .count())
                .isGreaterThan(100);
    }

    @Test
    void ofABankAboutFewPropertiesFourFifthsStayHoweverOftenItIsLimited() {
        List<IdentifiedDraft> items = asking("often", 200, "object.rq");
        items.addAll(asking("seldom", 5, "boolean.rq"));
        List<IdentifiedDraft> left = new ArrayList<>(items);

        for (int pass = 0; pass < 3; pass++) {
            left.removeAll(
                    ShareLimits.surplus(left, items.size(), things.profile, things.ranking, things.minor(), false));
        }

        assertThat(left).hasSizeBetween(items.size() * 4 / 5, items.size() - 1);
    }

    @Test
    void aSmallBankLosesNothing() {
        List<IdentifiedDraft> items = asking("often", 40, "object.rq");
        items.addAll(asking("rare", 3, "text-object.rq"));

        assertThat(left(items)).hasSameSizeAs(items);
    }

    private static List<IdentifiedDraft> asking(String property, int number, String family) {
        List<IdentifiedDraft> items = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = family + " " + property + " " + i;
            items.add(Outlines.asking(family, id, property + "s" + i + " " + property + " o" + i));
        }
        return items;
    }

    private List<IdentifiedDraft> left(List<IdentifiedDraft> items) {
        Set<IdentifiedDraft> gone = new HashSet<>(
                ShareLimits.surplus(items, items.size(), things.profile, things.ranking, things.minor(), true));
        return items.stream().filter(item -> !gone.contains(item)).toList();
    }

    private static <T> double largest(List<IdentifiedDraft> items, Function<IdentifiedDraft, T> by) {
        Map<T, Long> counts = items.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0) / (double) items.size();
    }
}
