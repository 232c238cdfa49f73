package org.quadrivia.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Scheduler;

/**
 * What remains to be asked today. A pure function of what the learner remembers, the bank and the time.
 *
 * @param due questions for the facts that are due, the least likely to be remembered first. The daily limit postpones none that is
 *     still being learned: one that was missed comes back until it is known.
 * @param beyond the number of further due facts that the limit postpones
 * @param fresh questions for new facts, those of the most important learning objectives first and then from all over the bank, each
 *     with the easiest item; none while the limit postpones reviews
 * @param soon questions for the facts still being learned that are due within minutes
 * @param setAside facts that the learner was asked but that no item asks any more
 * @param next when the next fact that is not due yet will be asked; empty if there is none
 * @param facts the numbers of facts in this plan
 */
public record DayPlan(
        List<DueFact> due,
        int beyond,
        List<DueFact> fresh,
        List<DueFact> soon,
        List<FactMemory> setAside,
        Optional<Instant> next,
        Facts facts) {
    /** The number of learning objectives that new facts are taken from at a time. */
    static final int TOGETHER = 10;

    /**
     * Numbers of facts. One question may ask several.
     *
     * @param due facts due now, without those that the limit postpones
     * @param fresh facts that the questions of this plan ask for the first time
     * @param later facts still being learned that are due within minutes
     */
    public record Facts(int due, int fresh, int later) {}

    /**
     * What was done today.
     *
     * @param reviews the number of reviews of facts that were due after days
     * @param fresh the number of facts asked for the first time
     */
    public record Done(int reviews, int fresh) {}

    public DayPlan {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        soon = List.copyOf(soon);
        setAside = List.copyOf(setAside);
    }

    /** Returns all questions, first the due ones, then the new ones. Each has an item of its own; no item occurs twice. */
    public List<DueFact> all() {
        List<DueFact> all = new ArrayList<>(due);
        all.addAll(fresh);
        return all;
    }

    static DayPlan of(
            QuestionForms forms,
            Objectives objectives,
            List<FactMemory> known,
            StudySettings settings,
            Done done,
            LearnerClock day,
            Scheduler scheduler) {
        List<FactMemory> askable = known.stream()
                .filter(one -> !forms.asking(one.fact()).isEmpty())
                .toList();
        List<FactMemory> setAside =
                known.stream().filter(one -> forms.asking(one.fact()).isEmpty()).toList();
        List<FactMemory> due = due(askable, day, scheduler);
        int room = Math.max(0, settings.reviewsADay() - done.reviews());
        List<FactMemory> asked = within(room, due);
        int beyond = due.size() - asked.size();
        int freshRoom = beyond > 0 ? 0 : Math.max(0, settings.newADay() - done.fresh());
        Choice choice = new Choice(forms);
        ToDoubleFunction<FactMemory> chance = one -> scheduler.retrievability(one.memory(), day.now());
        List<DueFact> reviews = choice.ofAll(asked, chance);
        List<FactId> fresh = fresh(forms, objectives, known, freshRoom);
        List<DueFact> first = fresh.stream()
                .flatMap(fact -> choice.of(fact, null, 0).stream())
                .toList();
        List<FactMemory> later = askable.stream()
                .filter(one -> isBeingLearned(one) && !day.isDue(one.memory()))
                .sorted(Comparator.comparing((FactMemory one) -> one.memory().due())
                        .thenComparing(one -> one.fact().hex()))
                .toList();
        Facts facts = new Facts(
                asked.size(), unseen(Stream.concat(reviews.stream(), first.stream()), forms, known), later.size());
        List<DueFact> soon = new Choice(forms).ofAll(later, chance);
        return new DayPlan(reviews, beyond, first, soon, setAside, next(askable, day), facts);
    }

    /** Returns how many facts these questions ask that were never asked before. A question on a due fact may ask a new one, too. */
    private static int unseen(Stream<DueFact> questions, QuestionForms forms, List<FactMemory> known) {
        Set<FactId> seen = known.stream().map(FactMemory::fact).collect(Collectors.toSet());
        return (int) questions
                .flatMap(question -> forms.askable(question.item().asks()).stream())
                .distinct()
                .filter(fact -> !seen.contains(fact))
                .count();
    }

    /** Returns the due facts that are asked: all that are still being learned, and as many others as there is room for. */
    private static List<FactMemory> within(int room, List<FactMemory> due) {
        Set<FactMemory> reviews =
                due.stream().filter(one -> !isBeingLearned(one)).limit(room).collect(Collectors.toSet());
        return due.stream()
                .filter(one -> isBeingLearned(one) || reviews.contains(one))
                .toList();
    }

    /** Returns whether the fact is new or was missed, and has not been known often enough since. */
    private static boolean isBeingLearned(FactMemory known) {
        return known.memory().state() != Memory.State.REVIEW;
    }

    /** Returns the due facts, the least likely to be remembered first. */
    private static List<FactMemory> due(List<FactMemory> askable, LearnerClock day, Scheduler scheduler) {
        return askable.stream()
                .filter(one -> day.isDue(one.memory()))
                .sorted(Comparator.comparingDouble(
                                (FactMemory one) -> scheduler.retrievability(one.memory(), day.now()))
                        .thenComparing(one -> one.fact().hex()))
                .toList();
    }

    /**
     * Returns new facts: first those of the learning objectives, a few objectives at a time and of these one fact of each in turn,
     * because facts of one objective often give each other away; then those on which no objective rests.
     */
    private static List<FactId> fresh(QuestionForms forms, Objectives objectives, List<FactMemory> known, int room) {
        Set<FactId> seen = known.stream().map(FactMemory::fact).collect(Collectors.toSet());
        List<List<FactId>> open = objectives.all().stream()
                .map(objective -> forms.inOrder(objective.facts()).stream()
                        .filter(fact -> !seen.contains(fact))
                        .toList())
                .filter(facts -> !facts.isEmpty())
                .toList();
        List<FactId> fresh = new ArrayList<>();
        for (int from = 0; from < open.size(); from += TOGETHER) {
            fresh.addAll(inTurn(open.subList(from, Math.min(open.size(), from + TOGETHER))));
        }
        forms.facts().stream()
                .filter(fact -> !seen.contains(fact))
                .sorted(Comparator.comparing(FactId::hex))
                .forEach(fresh::add);
        return fresh.stream().distinct().limit(room).toList();
    }

    private static List<FactId> inTurn(List<List<FactId>> facts) {
        int rounds = facts.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, rounds)
                .boxed()
                .flatMap(round ->
                        facts.stream().filter(some -> some.size() > round).map(some -> some.get(round)))
                .toList();
    }

    private static Optional<Instant> next(List<FactMemory> known, LearnerClock day) {
        return known.stream()
                .map(FactMemory::memory)
                .filter(memory -> !day.isDue(memory))
                .map(memory -> memory.state() == Memory.State.REVIEW ? day.startOf(day.due(memory)) : memory.due())
                .min(Comparator.naturalOrder());
    }

    /**
     * Chooses items, none of them twice. A fact gets no item of its own if an item chosen before asks it, too, in another form
     * than last time.
     */
    private static final class Choice {
        private final QuestionForms forms;
        private final Set<Item> used = new HashSet<>();

        public Choice(QuestionForms forms) {
            this.forms = forms;
        }

        List<DueFact> ofAll(List<FactMemory> facts, ToDoubleFunction<FactMemory> chance) {
            return facts.stream()
                    .flatMap(one -> of(one.fact(), one, chance.applyAsDouble(one)).stream())
                    .toList();
        }

        Optional<DueFact> of(FactId fact, @Nullable FactMemory known, double retrievability) {
            boolean covered = used.stream()
                    .anyMatch(item -> item.asks().contains(fact)
                            && (known == null || !item.form().equals(known.form())));
            Optional<Item> item = covered ? Optional.empty() : forms.next(fact, known, used);
            item.ifPresent(used::add);
            return item.map(chosen -> new DueFact(fact, chosen, known, retrievability));
        }
    }
}
