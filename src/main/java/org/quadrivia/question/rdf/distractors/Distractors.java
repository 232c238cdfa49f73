package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Difficulty;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.Occurrences;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.schema.SameAs;

/**
 * Chooses distractors that are proved wrong, are close to the key, have distinct names, and give no clue to the key.
 *
 * <p>Long because each step of the choice may have to be undone for a later step.
 */
public final class Distractors {
    private static final int FEW_TEXTS = 8;
    private static final int SHORTLIST = 10;

    /** The cost of each position further from the key. The next constant is the cost if a certain nearness is wanted. */
    private static final double RANK = 0.12;

    private static final double RANK_WANTED = 0.8;
    /** The cost of each position further from the key if likeness says how plausible an option is. */
    private static final double RANK_TELLING = 0.3;
    /**
     * If a multiple-choice item has more right answers than this and shows only some of them, the names of distractors are not
     * compared with the names of all right answers.
     */
    private static final int TOLD_APART = 100;

    private static final int BUSIER = 4;
    /** With this many things of the key's own kind, distractors can be chosen by distance among them. */
    private static final int ENOUGH_ALIKE = 6;
    /** At least this many of three distractors should be nearly as similar to the key as the most similar things are. */
    private static final int NEAR = 2;

    private static final double NEARLY = 0.5;
    /** The cost of each such distractor that is missing. */
    private static final double DISTANT = 6;
    /** With this many distractors that are proved wrong, there is enough choice of lengths and words. */
    private static final int ENOUGH = 40;

    private final SameAs sameAs;
    private final ThingNames names;
    private final TextClues clues;
    private final Prover prover;
    private final DistractorPool pool;
    private final @Nullable Difficulty difficulty;
    private final Occurrences occurrences;
    private final Kinship kinship;
    private final OptionConflicts rivals;
    private final OpenWorldRules rules;
    private final NameLooks looks;

    public Distractors(
            SameAs sameAs,
            ThingNames names,
            TextClues clues,
            Prover prover,
            DistractorPool pool,
            @Nullable Difficulty difficulty,
            Occurrences occurrences,
            Kinship kinship,
            OptionConflicts rivals,
            OpenWorldRules rules) {
        this.sameAs = sameAs;
        this.names = names;
        this.clues = clues;
        this.prover = prover;
        this.pool = pool;
        this.difficulty = difficulty;
        this.occurrences = occurrences;
        this.kinship = kinship;
        this.rivals = rivals;
        this.rules = rules;
        this.looks = new NameLooks(names);
    }

    /** Whether {@link OpenWorldRules} apply, because the graph is not complete. */
    public boolean openWorld() {
        return rules.apply();
    }

    /** Returns the reason why no question may ask for the key of the fact; empty if one may. */
    public Optional<DropReason> fault(AskedFact asked) {
        return rules.fault(asked);
    }

    /** Whether the names of things tell which of the property's values belong to them, so that pairs match themselves. */
    public boolean matchesItself(Node property) {
        return rules.matchesItself(property);
    }

    /** Whether a learner may take the value of another thing for that of the fact. */
    public boolean areOfOneSort(AskedFact asked, Node value) {
        return rules.areOfOneSort(asked, value);
    }

    /** Returns the reason why no question may ask for this exact number or date; empty if one may. */
    public Optional<DropReason> figureFault(Node property, Node value) {
        return rules.figureFault(property, value);
    }

    /** Returns the reason why no question may ask what does not belong to the set; empty if one may. */
    public Optional<DropReason> negativeFault(AnswerSet side) {
        return rules.negativeFault(side);
    }

    /**
     * Whether an answer cannot be typed, because there are right answers that the data does not contain, or because only two
     * things could be right.
     */
    public boolean untypeable(AskedFact asked) {
        return rules.leavesOut(asked) || rules.apply() && pool.group(asked).size() <= 2;
    }

    /**
     * A distractor with the reason why it is wrong.
     *
     * @param common how much the distractor and the key have in common
     */
    public record Wrong(Node node, AnswerReason argument, double nearness, double common, boolean sameKind) {
        public Reason reason() {
            return argument.reason();
        }
    }

    /**
     * Returns the distractors for a fact.
     *
     * @param count how many are wanted. There are fewer if the kind has fewer things, and none if none is proved wrong.
     * @param taken nodes that must not be offered and whose names must differ from those of the distractors
     * @param reasons the accepted proofs
     */
    public OfFact of(AskedFact asked, int count, Set<Node> taken, String salt, Set<Reason> reasons) {
        return of(asked, count, taken, salt, reasons, answer -> prover.wrong(asked, answer));
    }

    /** Like {@link #of(AskedFact, int, Set, String, Set)}, but with another way to prove answers wrong. */
    public OfFact of(AskedFact asked, int count, Set<Node> taken, String salt, Set<Reason> reasons, Refuter refuter) {
        return new OfFact(asked, count, taken, salt, reasons, refuter);
    }

    /** Proves answers to one question wrong. */
    public interface Refuter {
        /** Returns why the answer is wrong; empty if that is not known. */
        Optional<AnswerReason> wrong(Node answer);
    }

    /** The distractors for one fact, regardless of the stem. The search for them starts when they are first needed. */
    public final class OfFact {
        private final AskedFact asked;
        private final int count;
        private final Set<Node> taken;
        private final String salt;
        private final Set<Reason> reasons;
        private final Refuter refuter;
        private @Nullable List<Wrong> proved;
        private List<Wrong> chosen = List.of();

        private OfFact(AskedFact asked, int count, Set<Node> taken, String salt, Set<Reason> reasons, Refuter refuter) {
            this.asked = asked;
            this.count = count;
            this.taken = taken;
            this.salt = salt;
            this.reasons = reasons;
            this.refuter = refuter;
        }

        /** Returns distractors for a stem such that its words do not point only to the key; empty if this is impossible. */
        public List<Wrong> beside(String stem) {
            if (proved == null) {
                proved = proved(asked, count, taken, salt, reasons, refuter);
                chosen = choose(
                        asked,
                        count,
                        rules.apply() && difficulty == null ? Spread.of(proved, Wrong::node, salt) : proved,
                        salt);
            }
            List<Wrong> beside = new ArrayList<>(chosen);
            return shareClues(beside, proved, asked, stem)
                            && looksLikeOne(asked.key(), beside)
                            && !strange(asked.key(), proved, beside)
                    ? beside
                    : List.of();
        }
    }

    private List<Wrong> choose(AskedFact asked, int count, List<Wrong> proved, String salt) {
        String key = names.of(asked.key());
        int degree = occurrences.of(asked.key());
        List<DistractorSelection.Wish<Wrong>> wishes = new ArrayList<>();
        // Of few texts, the longer ones are often far from the key
        if (count > 1 && !(rules.apply() && asked.key().isLiteral() && proved.size() <= FEW_TEXTS)) {
            wishes.add(new DistractorSelection.Wish<>(
                    SeededHash.below(count + 1, salt, "longer"), w -> length(w) > key.length() ? 1 : 0));
            wishes.add(new DistractorSelection.Wish<>(
                    1 + SeededHash.below(count, salt, "busier"), w -> occurrences.of(w.node()) > degree ? 1 : 0));
        }
        near(proved, count).ifPresent(wishes::add);
        List<Wrong> chosen = DistractorSelection.of(count, shortlist(proved, degree), this::alike, wishes, rank());
        fitLength(chosen, proved, key);
        fitTags(chosen, proved, asked.key());
        return chosen;
    }

    private double rank() {
        return difficulty != null ? RANK_WANTED : pool.likenessTells() ? RANK_TELLING : RANK;
    }

    /**
     * Returns the wish that most distractors are nearly as similar to the key as the most similar things are; empty if likeness
     * says nothing about options, or if no hard items are wanted.
     */
    private Optional<DistractorSelection.Wish<Wrong>> near(List<Wrong> proved, int count) {
        double[] common = proved.stream().mapToDouble(Wrong::common).sorted().toArray();
        int wanted = Math.min(Math.min(count, NEAR), common.length);
        if (!pool.likenessTells() || difficulty != null && difficulty != Difficulty.HARD || wanted == 0) {
            return Optional.empty();
        }
        double least = NEARLY * common[common.length - wanted];
        return Optional.of(new DistractorSelection.Wish<>(wanted, w -> w.common() >= least ? 1 : 0, true, DISTANT));
    }

    /** Whether there are enough distractors: two, or one if the kind has only two things and the graph is prepared. */
    public boolean enough(AskedFact asked, List<Wrong> wrong) {
        return wrong.size() >= 2
                || !rules.apply()
                        && wrong.size() == 1
                        && pool.group(asked).stream()
                                        .filter(node -> !node.equals(asked.key()))
                                        .count()
                                == 1;
    }

    /** Returns the mean nearness, from 0 to 1; 0 if there are no distractors. */
    public static double nearness(List<Wrong> wrong) {
        return wrong.stream().mapToDouble(Wrong::nearness).average().orElse(0);
    }

    private List<Wrong> proved(
            AskedFact asked, int count, Set<Node> taken, String salt, Set<Reason> reasons, Refuter refuter) {
        if (!reasons.contains(Reason.NOT_STATED) && !prover.decides(asked)) {
            return List.of();
        }
        List<Wrong> found = new ArrayList<>();
        Predicate<Node> fair = rules.fair(asked);
        List<Circle> circles = rules.amongNeighbours(asked) ? List.of() : pool.circles(asked);
        for (DistractorPool.Candidate candidate : wanted(pool.ranked(asked, salt, circles, taken))) {
            Node node = candidate.node();
            if (isThing(node, taken, asked.anchor())
                    && !rivals.of(asked.key(), node)
                    && apart(node, taken)
                    && fair.test(node)) {
                Optional<AnswerReason> argument = refuter.wrong(node);
                if (argument.isPresent() && reasons.contains(argument.get().reason())) {
                    found.add(new Wrong(
                            node, argument.get(), candidate.nearness(), candidate.common(), candidate.sameKind()));
                }
            }
            if (found.size() >= ENOUGH) {
                break;
            }
        }
        List<Wrong> holding = rules.holding(asked, found, Wrong::node);
        List<Wrong> near = rules.near(asked, holding, Wrong::node, pool.group(asked));
        List<Wrong> alike = near.stream().filter(Wrong::sameKind).toList();
        List<Wrong> within =
                Circles.narrowest(circles, enough(count), alike.size() >= 2 ? alike : near, Wrong::node, taken);
        return rules.closest(asked, within, Wrong::node);
    }

    /** Returns how many options a circle must have: a single one is taken from the narrowest. */
    private static int enough(int count) {
        return count == 1 ? 1 : Integer.MAX_VALUE;
    }

    /**
     * Whether the node can be an option: it has a name, it is the chief of all nodes that denote the same thing, and none of
     * these nodes is the anchor or taken.
     */
    private boolean isThing(Node node, Set<Node> taken, Node anchor) {
        for (Node twin : sameAs.all(node)) {
            if (taken.contains(twin) || twin.equals(anchor)) {
                return false;
            }
        }
        return names.named(node) && (node.isLiteral() || kinship.chief(node).equals(node));
    }

    /** Whether the names of the node differ from the names of all nodes that must not be offered. */
    private boolean apart(Node node, Set<Node> taken) {
        if (taken.size() <= TOLD_APART) {
            for (Node other : taken) {
                if (rivals.confusable(node, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Orders candidates by the wanted difficulty. For hard and mixed items, the closest come first; for easy items, the furthest;
     * for medium items, those from the middle on.
     */
    private List<DistractorPool.Candidate> wanted(List<DistractorPool.Candidate> ranked) {
        if (difficulty == null || difficulty == Difficulty.HARD) {
            return ranked;
        }
        int alike =
                (int) ranked.stream().filter(DistractorPool.Candidate::sameKind).count();
        int end = alike >= ENOUGH_ALIKE ? alike : ranked.size();
        List<DistractorPool.Candidate> ordered = new ArrayList<>(ranked.subList(0, end));
        if (difficulty == Difficulty.EASY) {
            Collections.reverse(ordered);
        } else {
            Collections.rotate(ordered, -(end / 3));
        }
        ordered.addAll(ranked.subList(end, ranked.size()));
        return ordered;
    }

    /**
     * Returns the closest distractors, and also the closest of those that are more popular than the key. There are only a few of
     * the latter if the key is popular.
     */
    private List<Wrong> shortlist(List<Wrong> proved, int degree) {
        if (proved.size() <= SHORTLIST) {
            return proved;
        }
        List<Wrong> near = new ArrayList<>(proved.subList(0, SHORTLIST));
        proved.stream()
                .skip(SHORTLIST)
                .filter(w -> occurrences.of(w.node()) > degree)
                .limit(BUSIER)
                .forEach(near::add);
        return near;
    }

    private boolean alike(Wrong one, Wrong other) {
        return rules.apply() ? rivals.of(one.node(), other.node()) : rivals.confusable(one.node(), other.node());
    }

    private boolean fresh(Wrong wrong, List<Wrong> chosen) {
        return chosen.stream().noneMatch(c -> c.node().equals(wrong.node()) || alike(c, wrong));
    }

    /** Replaces an option if the key stands out because it is a quarter longer than all other options. */
    private void fitLength(List<Wrong> chosen, List<Wrong> proved, String key) {
        if (chosen.isEmpty() || !standsOut(key, chosen)) {
            return;
        }
        List<Wrong> others = new ArrayList<>(chosen.subList(0, chosen.size() - 1));
        double least = pool.likenessTells() ? NEARLY * chosen.getLast().common() : 0;
        proved.stream()
                .filter(w -> !standsOut(key, List.of(w)) && fresh(w, others) && w.common() >= least)
                .findFirst()
                .ifPresent(w -> chosen.set(chosen.size() - 1, w));
    }

    /** Replaces an option if only the key has a remark in brackets, or only the options have one. */
    private void fitTags(List<Wrong> chosen, List<Wrong> proved, Node key) {
        if (looksLikeOne(key, chosen)) {
            return;
        }
        List<Wrong> others = new ArrayList<>(chosen.subList(0, chosen.size() - 1));
        proved.stream()
                .filter(w -> looks.tagged(w.node()) == looks.tagged(key) && fresh(w, others))
                .findFirst()
                .ifPresent(w -> chosen.set(chosen.size() - 1, w));
    }

    /** Whether at least one option resembles the key in whether a remark in brackets follows its name. */
    private boolean looksLikeOne(Node key, List<Wrong> chosen) {
        return !rules.apply()
                || chosen.isEmpty()
                || chosen.stream().anyMatch(w -> looks.tagged(w.node()) == looks.tagged(key));
    }

    /**
     * Whether the key stands out as a long text that shares no word with any other text, while the others are short and alike.
     */
    private boolean strange(Node key, List<Wrong> proved, List<Wrong> chosen) {
        if (!rules.apply() || !key.isLiteral() || chosen.isEmpty()) {
            return false;
        }
        return NameEndings.strange(names.of(key), labels(proved), labels(chosen));
    }

    private boolean standsOut(String key, List<Wrong> options) {
        int longest = 0;
        for (Wrong option : options) {
            longest = Math.max(longest, length(option));
        }
        return key.length() > 1.25 * longest && key.length() > longest + 3;
    }

    /**
     * Ensures that each clue that the stem shares with the key also occurs in a distractor. Returns false if this is impossible.
     */
    private boolean shareClues(List<Wrong> chosen, List<Wrong> proved, AskedFact asked, String stem) {
        String key = names.of(asked.key());
        Set<Node> named = Set.of(asked.anchor());
        Set<String> betraying = clues.betraying(stem, key, labels(chosen), named);
        for (String clue : betraying) {
            if (!swapIn(chosen, proved, clue)) {
                return false;
            }
        }
        return betraying.isEmpty()
                || clues.betraying(stem, key, labels(chosen), named).isEmpty();
    }

    private List<String> labels(List<Wrong> chosen) {
        return chosen.stream().map(w -> names.of(w.node())).toList();
    }

    private boolean swapIn(List<Wrong> chosen, List<Wrong> proved, String word) {
        if (chosen.isEmpty()) {
            return false;
        }
        List<Wrong> others = new ArrayList<>(chosen.subList(1, chosen.size()));
        Optional<Wrong> found =
                proved.stream().filter(w -> has(w, word) && fresh(w, others)).findFirst();
        found.ifPresent(w -> chosen.set(0, w));
        return found.isPresent();
    }

    private boolean has(Wrong wrong, String word) {
        return clues.covers(names.of(wrong.node()), word);
    }

    private int length(Wrong wrong) {
        return names.of(wrong.node()).length();
    }
}
