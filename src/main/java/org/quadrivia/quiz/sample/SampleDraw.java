package org.quadrivia.quiz.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;

/**
 * Selects the sample question of a day from a bank: a short question with one right option and preferably a passage that names the
 * answer. Among equals, pinned items come first, then easy ones. Pure: the same arguments give the same question.
 */
final class SampleDraw {
    private static final int STEM = 120;
    private static final int LABEL = 60;
    private static final int QUOTATION = 300;
    private static final int OPTIONS = 5;
    private static final int DAYS = 7;

    private final Bank bank;
    private final KbCard card;

    SampleDraw(Bank bank, KbCard card) {
        this.bank = bank;
        this.card = card;
    }

    /**
     * @param day the number of the day, which decides between the good questions
     * @param asked whether the item is in an exam
     * @return empty if the bank has no question that is short enough
     */
    Optional<SampleQuestion> on(long day, Predicate<Item> asked) {
        Map<Integer, List<SampleQuestion>> ranks = new TreeMap<>();
        bank.items().stream()
                .filter(SampleDraw::isShort)
                .map(item -> new SampleQuestion(card, item, quotation(item)))
                .forEach(sample -> ranks.computeIfAbsent(rank(sample), rank -> new ArrayList<>())
                        .add(sample));
        return ranks.values().stream()
                .flatMap(samples -> inTurn(samples, day))
                .filter(sample -> !asked.test(sample.item()))
                .findFirst();
    }

    private static boolean isShort(Item item) {
        return !item.isOwn()
                && item.kind() == Kind.SINGLE
                && item.stem().length() <= STEM
                && item.options().size() > 2
                && item.options().size() <= OPTIONS
                && item.options().stream().allMatch(option -> option.label().length() <= LABEL)
                && item.options().stream().filter(Option::correct).count() == 1;
    }

    private Optional<Quotation> quotation(Item item) {
        List<String> names = item.options().stream()
                .filter(Option::correct)
                .flatMap(key -> Stream.concat(
                        Stream.of(key.label()), bank.otherNames().getOrDefault(key.value(), Set.of()).stream()))
                .toList();
        return item.passages().stream()
                .flatMap(passage -> words(passage).map(words -> Quotation.of(passage, words, names)).stream())
                .min(Comparator.comparing(quotation -> !quotation.namesTheAnswer()));
    }

    private Optional<String> words(PassageRef passage) {
        return Optional.ofNullable(bank.paraphrases().get(passage.id())).filter(words -> words.length() <= QUOTATION);
    }

    /** Returns 0 for the best. Disputed facts need more words than a sample has. */
    private static int rank(SampleQuestion sample) {
        if (sample.item().standing() != Standing.STATED) {
            return 3;
        }
        return sample.quotation()
                .map(quotation -> quotation.namesTheAnswer() ? 0 : 1)
                .orElse(2);
    }

    /** Returns the questions in order, starting with a different one on each of {@value #DAYS} days. */
    private Stream<SampleQuestion> inTurn(List<SampleQuestion> samples, long day) {
        List<SampleQuestion> easiest = samples.stream()
                .sorted(Comparator.comparing((SampleQuestion sample) ->
                                !bank.pinned().contains(sample.item().id()))
                        .thenComparing(sample -> sample.item().difficulty())
                        .thenComparing(sample -> sample.item().id()))
                .toList();
        int first = Math.floorMod(day, Math.min(DAYS, easiest.size()));
        return Stream.concat(easiest.stream().skip(first), easiest.stream().limit(first));
    }
}
