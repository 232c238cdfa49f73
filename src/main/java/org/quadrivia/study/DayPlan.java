package org.quadrivia.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Scheduler;

/**
 * What is to be asked today that has not been yet. A pure function of what is known, the bank and the time.
 *
 * @param due questions of what is due, the least likely to be known first; never more than the limit leaves
 * @param beyond how many more facts are due that the limit puts off
 * @param fresh questions of new facts from all over the bank, each the easiest; none as long as the limit puts reviews off
 * @param setAside what was known but no item asks any more
 * @param next when something is asked that is not due yet; empty where nothing will be
 * @param facts how many facts these are
 */
public record DayPlan(
        List<DueFact> due,
        int beyond,
        List<DueFact> fresh,
        List<FactMemory> setAside,
        Optional<Instant> next,
        Facts facts) {
    /**
     * Facts, of which one question may ask several.
     *
     * @param due now, no more than the limit leaves
     * @param fresh new ones
     * @param later not due yet, but before the day is over and within its limit
     */
    public record Facts(int due, int fresh, int later) {}

    /**
     * What was done today.
     *
     * @param reviews of known facts
     * @param fresh facts asked for the first time
     */
    public record Done(int reviews, int fresh) {}

    public DayPlan {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        setAside = List.copyOf(setAside);
    }

    /** Due first, then new: one item each, none twice. */
    public List<DueFact> all() {
        List<DueFact> all = new ArrayList<>(due);
        all.addAll(fresh);
        return all;
    }

    static DayPlan of(
            QuestionForms forms,
            List<FactMemory> known,
            StudySettings settings,
            Done done,
            LearnersDay day,
            Scheduler scheduler) {
        List<FactMemory> askable = known.stream()
                .filter(one -> !forms.asking(one.fact()).isEmpty())
                .toList();
        List<FactMemory> setAside =
                known.stream().filter(one -> forms.asking(one.fact()).isEmpty()).toList();
        List<FactMemory> due = due(askable, day, scheduler);
        int room = Math.max(0, settings.reviewsADay() - done.reviews());
        int beyond = Math.max(0, due.size() - room);
        int freshRoom = beyond > 0 ? 0 : Math.max(0, settings.newADay() - done.fresh());
        Choice choice = new Choice(forms);
        List<DueFact> reviews = due.stream()
                .limit(room)
                .flatMap(one -> choice.of(one.fact(), one, scheduler.retrievability(one.memory(), day.now())).stream())
                .toList();
        List<FactId> fresh = fresh(forms, known, freshRoom);
        List<DueFact> first = fresh.stream()
                .flatMap(fact -> choice.of(fact, null, 0).stream())
                .toList();
        int reviewed = due.size() - beyond;
        int later = Math.min(room - reviewed, later(askable, day));
        Facts facts = new Facts(reviewed, fresh.size(), later);
        return new DayPlan(reviews, beyond, first, setAside, next(askable, day, room == reviewed), facts);
    }

    /** The least likely to be known first. */
    private static List<FactMemory> due(List<FactMemory> askable, LearnersDay day, Scheduler scheduler) {
        return askable.stream()
                .filter(one -> day.isDue(one.memory()))
                .sorted(Comparator.comparingDouble(
                                (FactMemory one) -> scheduler.retrievability(one.memory(), day.now()))
                        .thenComparing(one -> one.fact().hex()))
                .toList();
    }

    private static List<FactId> fresh(QuestionForms forms, List<FactMemory> known, int room) {
        Set<FactId> seen = known.stream().map(FactMemory::fact).collect(Collectors.toSet());
        return forms.facts().stream()
                .filter(fact -> !seen.contains(fact))
                .sorted(Comparator.comparing(FactId::hex))
                .limit(room)
                .toList();
    }

    private static int later(List<FactMemory> known, LearnersDay day) {
        return (int) known.stream()
                .map(FactMemory::memory)
                .filter(memory -> !day.isDue(memory) && day.due(memory).equals(day.today()))
                .count();
    }

    /** @param full whether the limit lets nothing more be reviewed today */
    private static Optional<Instant> next(List<FactMemory> known, LearnersDay day, boolean full) {
        Instant tomorrow = day.startOf(day.today().plusDays(1));
        return known.stream()
                .map(FactMemory::memory)
                .filter(memory -> !day.isDue(memory))
                .map(memory -> memory.state() == Memory.State.REVIEW ? day.startOf(day.due(memory)) : memory.due())
                .map(next -> full && next.isBefore(tomorrow) ? tomorrow : next)
                .min(Comparator.naturalOrder());
    }

    /** Chooses items, none twice; a fact that an item chosen before asks in another form than last time is asked by that. */
    private static final class Choice {
        private final QuestionForms forms;
        private final Set<Item> used = new HashSet<>();

        public Choice(QuestionForms forms) {
            this.forms = forms;
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
