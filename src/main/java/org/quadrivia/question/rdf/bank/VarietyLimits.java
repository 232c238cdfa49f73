package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;

/** Keeps a bank from repeating one stem or one answer too often. */
final class VarietyLimits {
    /**
     * The greatest number of items with the same stem.
     *
     * @param usual for most items
     * @param listing for items whose query lists the options, so that each item asks something different
     * @param matching for items that consist of several pairs
     */
    private record SameStem(int usual, int listing, int matching) {}

    private static final SameStem PREPARED = new SameStem(3, 12, 5);
    /** The limits for an unprepared graph. A teacher would ask such a question only once or twice. */
    private static final SameStem UNPREPARED = new SameStem(1, 4, 2);

    /** The greatest number of items of a family with the same key. If there were more, this key would be the best guess. */
    private static final int SAME_KEY = 10;

    /** The items by their stems. Accents, case and punctuation are ignored. */
    private final Map<String, List<IdentifiedDraft>> byStem = new HashMap<>();

    private final Map<Key, Integer> byKey = new HashMap<>();

    private final Set<Set<Triple>> questions = new HashSet<>();
    private final Set<Answered> answered = new HashSet<>();
    private final UnaryOperator<Triple> oneWay;
    private final boolean unprepared;

    private record Key(String family, Node node) {}

    /** A fact in its canonical form, and the end of it that an item asks for. */
    private record Answered(Triple fact, Node key) {}

    VarietyLimits() {
        this(fact -> fact, false);
    }

    /**
     * @param oneWay returns the canonical form of a fact, which is the same whether it is stated with a property or with an
     *     inverse
     * @param unprepared whether the graph is unprepared
     */
    VarietyLimits(UnaryOperator<Triple> oneWay, boolean unprepared) {
        this.oneWay = oneWay;
        this.unprepared = unprepared;
    }

    /** Returns the number of questions that have entered the bank in any form. */
    int questions() {
        return questions.size();
    }

    /** Records an item that has entered the bank. */
    void enter(IdentifiedDraft item) {
        byStem.computeIfAbsent(LanguageWords.normal(item.stem()), k -> new ArrayList<>(1))
                .add(item);
        answered(item).filter(asked -> !questions.contains(item.question())).ifPresent(answered::add);
        questions.add(item.question());
        key(item).ifPresent(key -> byKey.merge(key, 1, Integer::sum));
    }

    /**
     * Returns the fact that the item asks about and the end that it asks for; empty if the item does not ask about exactly one
     * fact.
     */
    private Optional<Answered> answered(IdentifiedDraft item) {
        List<Triple> asks = item.draft().asks();
        return asks.size() == 1
                ? key(item).map(key -> new Answered(oneWay.apply(asks.getFirst()), key.node()))
                : Optional.empty();
    }

    /** Whether another question asks for the same answer about the same fact stated the other way round. */
    private boolean mirrors(IdentifiedDraft item) {
        return !questions.contains(item.question())
                && answered(item).filter(answered::contains).isPresent();
    }

    /** Returns the key of an item; empty if items of its kind have no single key. */
    private static Optional<Key> key(IdentifiedDraft item) {
        return item.kind() == Kind.SINGLE || item.kind() == Kind.TEXT
                ? item.shown().stream()
                        .filter(ItemDraft.Answer::right)
                        .map(answer -> new Key(item.family().family(), answer.value()))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns a maker that drops a candidate if the family has already used its key often enough. */
    Maker sparing(Maker maker) {
        return candidate ->
                worn(new Key(candidate.family().family(), candidate.asked().key()))
                        ? new CandidateOutcome.Dropped(DropReason.SAME_KEY_OFTEN)
                        : maker.make(candidate);
    }

    private boolean worn(Key key) {
        return byKey.getOrDefault(key, 0) >= SAME_KEY;
    }

    /**
     * Returns why the item would repeat others too much; empty if it does not. Two items with the same stem but different answers
     * would be ambiguous, and a stem that is used over and over is boring.
     */
    Optional<DropReason> fault(IdentifiedDraft item) {
        List<IdentifiedDraft> same = byStem.getOrDefault(LanguageWords.normal(item.stem()), List.of());
        boolean pairs = item.kind() == Kind.MATCH;
        boolean lists = lists(item.family());
        if (!lists && !pairs && same.stream().anyMatch(other -> !query(other).equals(query(item)))) {
            return Optional.of(DropReason.AMBIGUOUS_STEM);
        }
        if (!lists && same.stream().anyMatch(other -> repeats(other, item))) {
            return Optional.of(DropReason.SAME_STEM_OFTEN);
        }
        if (mirrors(item)) {
            return Optional.of(DropReason.SAME_QUESTION);
        }
        if (key(item).filter(this::worn).isPresent()) {
            return Optional.of(DropReason.SAME_KEY_OFTEN);
        }
        SameStem most = most(item.family());
        int limit = pairs ? most.matching() : lists ? most.listing() : most.usual();
        long others = most == UNPREPARED
                ? questions(same)
                        .filter(question -> !question.equals(item.question()))
                        .count()
                : same.size();
        return others >= limit ? Optional.of(DropReason.SAME_STEM_OFTEN) : Optional.empty();
    }

    /**
     * Whether any further item with this stem would be dropped. Used only for families whose query lists the options. Their items
     * have one form only, so no other form of the same question can follow.
     */
    boolean reached(FamilyFile family, String stem) {
        List<IdentifiedDraft> same = byStem.getOrDefault(LanguageWords.normal(stem), List.of());
        SameStem most = most(family);
        return lists(family) && (most == UNPREPARED ? questions(same).count() : same.size()) >= most.listing();
    }

    private SameStem most(FamilyFile family) {
        return unprepared && family.about() != FamilyFile.About.CLASSES ? UNPREPARED : PREPARED;
    }

    private static boolean lists(FamilyFile family) {
        return family.query().contains("{options}");
    }

    /** Returns the different questions among these items. Forms of one question count once. */
    private static Stream<Set<Triple>> questions(List<IdentifiedDraft> same) {
        return same.stream().map(IdentifiedDraft::question).distinct();
    }

    private static String query(IdentifiedDraft item) {
        return item.draft().query();
    }

    /**
     * Whether one of two items with the same stem repeats the other: both have the same right answers, and they are not two forms
     * of one question that are answered in different ways, such as by choosing and by typing.
     */
    private static boolean repeats(IdentifiedDraft one, IdentifiedDraft other) {
        boolean otherForm = one.kind() != other.kind() && one.question().equals(other.question());
        return !otherForm && rightAnswers(one).equals(rightAnswers(other));
    }

    private static Set<Object> rightAnswers(IdentifiedDraft item) {
        return item.shown().stream()
                .filter(ItemDraft.Answer::right)
                .map(VarietyLimits::rightAnswer)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the text of a right answer. For a pair, returns its two things regardless of their sides, because a symmetric
     * property states both directions.
     */
    private static Object rightAnswer(ItemDraft.Answer answer) {
        Node pair = answer.pair();
        return pair == null ? LanguageWords.normal(answer.label()) : new HashSet<>(List.of(answer.value(), pair));
    }
}
