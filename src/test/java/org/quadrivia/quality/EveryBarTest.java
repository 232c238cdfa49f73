package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Offence;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A bank without a fault holds on every bar; with one fault planted it breaches the bar that is for it, and no other. */
class EveryBarTest {
    /** The passage that is shown after the first item does not tell the answer to the second. */
    private static final List<String> QUIZ = List.of("{\"id\": \"q1\", \"items\": [\"%s\", \"%s\"]}"
            .formatted(id(FamilyItems.multiple()), id(FamilyItems.cause())));

    private static String id(ObjectNode item) {
        return item.get("id").stringValue();
    }

    /** The bank with that item as the fault leaves it. */
    private static List<ObjectNode> planted(ObjectNode item, Consumer<ObjectNode> fault) {
        List<ObjectNode> bank = new ArrayList<>(FamilyItems.all());
        bank.removeIf(other -> id(other).equals(id(item)));
        fault.accept(item);
        bank.add(item);
        return bank;
    }

    private static Arguments fault(int bar, ObjectNode item, Consumer<ObjectNode> fault) {
        return Arguments.of(bar, planted(item, fault));
    }

    private static CheckReport check(List<ObjectNode> bank) {
        return Banks.checkLines(
                Draft.LAND, bank.stream().map(ObjectNode::toString).toList(), QUIZ);
    }

    /** The bars that are breached, or would be were they binding. */
    private static List<Integer> missed(CheckReport report) {
        return report.bars().stream()
                .filter(bar -> bar.verdict() == Verdict.BREACHED
                        || (bar.verdict() == Verdict.REPORTED && !bar.offences().isEmpty()))
                .map(BarResult::number)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultBreachesItsBarAndNoOther(int bar, List<ObjectNode> bank) {
        CheckReport report = check(bank);

        assertEquals(List.of(bar), missed(report), () -> causes(report));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(0, FamilyItems.cause(), item -> item.put("difficulty", 2)),
                fault(1, CountAndOrderItems.order(), item -> {
                    Banks.option(item, "a").put("position", 3);
                    Banks.option(item, "c").put("position", 2);
                }),
                fault(
                        2,
                        FamilyItems.number(),
                        item -> Banks.lines(
                                (ObjectNode) Banks.option(item, "a").get("proof"),
                                "triples",
                                Draft.line("mead length 120"))),
                fault(
                        3,
                        FamilyItems.cause(),
                        item -> item.put(
                                "query",
                                query(item).replace("?answer :ledTo :truce", "?answer :ledTo|:before :truce"))),
                fault(
                        4,
                        FamilyItems.cause(),
                        item -> item.put("stem", FamilyItems.chain().get("stem").stringValue())),
                fault(5, FamilyItems.cause(), item -> {
                    option(item, "a", "the rimes", "rime");
                    option(item, "c", "the frost", "frost");
                }),
                fault(6, FamilyItems.cause(), item -> option(item, "c", "Arlen", "arlen")),
                fault(
                        7,
                        FamilyItems.effect(),
                        item -> item.put("stem", "To which siege or other thing did the plague lead?")),
                fault(
                        8,
                        FamilyItems.cause(),
                        item -> Banks.option(item, "b").put("label", "the long siege of the capital in the North")),
                fault(11, FamilyItems.cause(), item -> item.put("stem", "What always led to the truce?")),
                fault(12, FamilyItems.cause(), item -> item.put("stem", "What led to the <b>truce</b>?")),
                fault(13, FamilyItems.number(), item -> {
                    ArrayNode options = item.withArray("options");
                    options.add(options.remove(0));
                }),
                fault(14, FamilyItems.multiple(), item -> item.put("explanation", "The siege led to the truce.")),
                fault(15, FamilyItems.cause(), item -> Banks.option(item, "a").put("feedback", "\u2026")),
                fault(
                        17,
                        FamilyItems.claimed(),
                        item -> item.put("family", "object").put("stem", "With what was the bridge paid?")),
                fault(18, FamilyItems.text(), item -> Banks.lines(Banks.option(item, "a"), "accepted", "Ann Reed")),
                fault(20, FamilyItems.unsaid(), item -> {}));
    }

    private static String causes(CheckReport report) {
        return report.bars().stream()
                .flatMap(bar -> bar.offences().stream().map(offence -> bar.number() + " " + offence.cause()))
                .collect(Collectors.joining("\n"));
    }

    private static String query(ObjectNode item) {
        return item.get("query").stringValue();
    }

    private static void option(ObjectNode item, String id, String label, String value) {
        Banks.option(item, id).put("label", label).put("value", Draft.term(value));
    }

    @Test
    void withoutAFaultItHoldsOnEveryBar() {
        assertEquals(List.of(), missed(check(FamilyItems.all())));
    }

    @Test
    void aSecondRightOptionBreachesItsBarAndLeavesItsProofVoid() {
        List<ObjectNode> bank = planted(
                FamilyItems.cause(),
                item -> item.put("query", query(item).replace("?answer :ledTo :truce", "?answer :ledTo ?effect")));

        assertTrue(missed(check(bank)).containsAll(List.of(1, 2)));
    }

    @Test
    void aKeyUnderAnotherOfItsNamesIsALeakToo() {
        ObjectNode earlier = FamilyItems.clozeChosen().put("explanation", "Reed the Elder was none.");
        ObjectNode later = FamilyItems.text();
        String quiz = "{\"id\": \"q1\", \"items\": [\"%s\", \"%s\"]}".formatted(id(earlier), id(later));

        CheckReport report = Banks.checkLines(Draft.LAND, List.of(earlier.toString(), later.toString()), List.of(quiz));

        assertEquals(List.of(14), missed(report));
    }

    @Test
    void keysInOnePlaceBreachThePositionBarAndNoOther() {
        ManyItems many = new ManyItems(400, i -> false);

        assertEquals(List.of(), breached(many, many.chosen(i -> i % 4)));
        assertEquals(List.of(9), breached(many, many.chosen(i -> i % 20 == 0 ? i / 20 % 4 : 0)));
    }

    @Test
    void keysThatAreBetterKnownBreachTheBlindSolverBarAndNoOther() {
        ManyItems many = new ManyItems(800, i -> i % 4 == 0);
        List<ObjectNode> all = many.chosen(i -> i / 4 % 4);
        List<ObjectNode> known =
                IntStream.range(0, 200).mapToObj(i -> all.get(4 * i)).toList();

        CheckReport report = Banks.check(many.dataset(), known);

        String measured = Banks.bar(report, 10).measured();
        assertTrue(measured.startsWith("100.0%"), measured);
        assertTrue(measured.contains("degree +"), measured);
        assertEquals(
                List.of(10),
                Banks.breached(report).stream().filter(bar -> bar != 16).toList());
    }

    /** But for coverage, which one family can't reach. */
    private static List<Integer> breached(ManyItems many, List<ObjectNode> bank) {
        return Banks.breached(Banks.check(many.dataset(), bank)).stream()
                .filter(number -> number != 16)
                .toList();
    }

    @Test
    void objectivesWithoutItemsAndWithTooFewForTheirWeightBreachTheirBarsAndNoOther() {
        ManyItems many = new ManyItems(
                120,
                i -> false,
                objective("Asked", 1, 0) + objective("Asked once", 3, 1) + objective("Not asked", 1, 70));

        CheckReport report = Banks.check(many.dataset(), many.chosen(i -> i % 4).subList(0, 60));

        assertEquals(List.of(16, 23), Banks.breached(report));
        String measured = Banks.bar(report, 16).measured();
        assertTrue(
                measured.startsWith("2 of 3 learning objectives covered; 1 question family used; 50.0% of 120"),
                measured);
        assertTrue(measured.endsWith("objectives without a question: Not asked"), measured);
        assertEquals(
                List.of("Asked once", "Not asked"),
                Banks.bar(report, 23).offences().stream().map(Offence::where).toList());
        assertEquals(
                "The weight of the objective is 3, but it has only 1 item.\nThe weight of the objective is 1, but it has no item.",
                Banks.causes(report, 23));
    }

    private static String objective(String label, int weight, int pupil) {
        return "[] a qv:Objective ; qv:weight %d ; <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\" ; qv:fact "
                        .formatted(weight, label)
                + "[ qv:subject :pupil%1$d ; qv:property :master ; qv:object :master%1$d ] . ".formatted(pupil);
    }

    @Test
    void aBaseWithoutObjectivesIsNotHeldToAny() {
        ManyItems many = new ManyItems(120, i -> false);

        CheckReport report = Banks.check(many.dataset(), many.chosen(i -> i % 4).subList(0, 60));

        assertEquals(Verdict.REPORTED, Banks.bar(report, 16).verdict());
        assertTrue(
                Banks.bar(report, 16).measured().contains("50.0% of 120"),
                Banks.bar(report, 16).measured());
        assertTrue(report.ok());
    }

    @Test
    void statementsThatAreMostlyTrueBreachTheirBarAndNoOther() {
        ManyItems many = new ManyItems(40, i -> false);

        assertEquals(List.of(), breached(many, many.statements(i -> i % 2 == 0)));
        assertEquals(List.of(19), breached(many, many.statements(i -> i % 4 > 0)));
    }
}
