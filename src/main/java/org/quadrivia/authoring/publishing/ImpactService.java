package org.quadrivia.authoring.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.review.ItemState;

/** Compares the bank of a knowledge base with the bank of a draft of it. */
final class ImpactService {
    private final Bank before;
    private final Bank after;
    private final Map<String, Item> heirs;
    private final ImpactReasons reasons;

    private ImpactService(Bank before, Bank after, OpenDraft draft) {
        this.before = before;
        this.after = after;
        this.heirs = ItemSuccessors.of(before, after, draft.effect(), draft.published(), draft.preview());
        this.reasons = new ImpactReasons(draft, after, heirs);
    }

    /**
     * Returns the difference between the bank of the published revision and the bank of a draft.
     *
     * @param relied what somebody relies on, by item id
     */
    static Impact of(Bank before, Bank after, OpenDraft draft, Map<String, Relied> relied) {
        return new ImpactService(before, after, draft).compare(relied);
    }

    /** The reviewers' judgements on an item, and the titles of the published quizzes that ask it. */
    record Relied(Set<ItemState> said, List<String> quizzes) {}

    private Impact compare(Map<String, Relied> relied) {
        Map<String, Item> were = byId(before);
        Map<String, Item> are = byId(after);
        List<Impact.Gained> gained = new ArrayList<>();
        List<Impact.Changed> changed = new ArrayList<>();
        int unseen = 0;
        for (Item item : after.items()) {
            Item was = were.get(item.id());
            if (was == null) {
                gained.add(new Impact.Gained(item, reasons.gained(item)));
            } else if (!same(was, item)) {
                Optional<Impact.WhatChanged> what = what(was, item);
                what.ifPresent(seen -> changed.add(new Impact.Changed(was, item, seen)));
                unseen += what.isPresent() ? 0 : 1;
            }
        }
        List<Impact.Lost> lost = before.items().stream()
                .filter(item -> !are.containsKey(item.id()))
                .map(reasons::lost)
                .toList();
        return new Impact(
                before.items().size(),
                after.items().size(),
                gained,
                lost,
                changed,
                unseen,
                stakes(lost, changed, relied),
                facts(before),
                facts(after));
    }

    private List<Impact.Stake> stakes(
            List<Impact.Lost> lost, List<Impact.Changed> changed, Map<String, Relied> relied) {
        List<Impact.Stake> stakes = new ArrayList<>();
        lost.forEach(one -> Optional.ofNullable(relied.get(one.item().id()))
                .ifPresent(by -> stakes.add(new Impact.Stake(
                        one.item(), Optional.ofNullable(heirs.get(one.item().id())), by.said(), by.quizzes()))));
        changed.forEach(one -> Optional.ofNullable(relied.get(one.before().id()))
                .ifPresent(by ->
                        stakes.add(new Impact.Stake(one.before(), Optional.of(one.after()), by.said(), by.quizzes()))));
        return stakes;
    }

    private static Map<String, Item> byId(Bank bank) {
        return bank.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private static int facts(Bank bank) {
        Set<FactId> facts = new HashSet<>();
        bank.items().forEach(item -> facts.addAll(item.asks()));
        return facts.size();
    }

    /** Returns whether two versions of an item are the same apart from the revision. */
    private static boolean same(Item was, Item is) {
        return was.stem().equals(is.stem())
                && was.options().equals(is.options())
                && was.explanation().equals(is.explanation())
                && was.support().equals(is.support())
                && was.passages().equals(is.passages())
                && was.standing() == is.standing()
                && was.query().equals(is.query())
                && Objects.equals(was.framing(), is.framing())
                && was.difficulty() == is.difficulty();
    }

    /** Returns the first displayed difference; empty if there is none. */
    private static Optional<Impact.WhatChanged> what(Item was, Item is) {
        if (!values(was, true).equals(values(is, true))) {
            return Optional.of(Impact.WhatChanged.KEY);
        }
        if (!values(was, false).equals(values(is, false))) {
            return Optional.of(Impact.WhatChanged.OPTIONS);
        }
        if (!was.stem().equals(is.stem())
                || !Objects.equals(was.framing(), is.framing())
                || !Set.copyOf(labels(was)).equals(Set.copyOf(labels(is)))) {
            return Optional.of(Impact.WhatChanged.WORDS);
        }
        if (!labels(was).equals(labels(is))) {
            return Optional.of(Impact.WhatChanged.ORDER);
        }
        if (!was.explanation().equals(is.explanation()) || !feedback(was).equals(feedback(is))) {
            return Optional.of(Impact.WhatChanged.EXPLANATION);
        }
        if (!accepted(was).equals(accepted(is))) {
            return Optional.of(Impact.WhatChanged.ACCEPTED);
        }
        return was.passages().equals(is.passages()) && was.standing() == is.standing()
                ? Optional.empty()
                : Optional.of(Impact.WhatChanged.SOURCE);
    }

    private static Set<String> values(Item item, boolean correct) {
        return item.options().stream()
                .filter(option -> option.correct() == correct)
                .map(option -> option.value() + " " + option.rightValue() + " " + option.position())
                .collect(Collectors.toSet());
    }

    /** In the order shown. */
    private static List<String> labels(Item item) {
        return item.options().stream()
                .map(option -> option.label() + "\n" + option.right())
                .toList();
    }

    private static List<String> feedback(Item item) {
        return item.options().stream().map(Option::feedback).toList();
    }

    private static List<String> accepted(Item item) {
        return item.options().stream()
                .map(option -> option.accepted() + "\n" + option.broad() + option.slips())
                .toList();
    }
}
