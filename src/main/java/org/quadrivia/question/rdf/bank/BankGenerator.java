package org.quadrivia.question.rdf.bank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.DroppedCandidates;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.rdf.candidates.Candidates;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.makers.Maker;

/**
 * Makes the bank of a snapshot: candidates by SPARQL, distractors, proofs, wording, lint. The same snapshot, families and
 * settings give the same bank.
 */
public final class BankGenerator {
    /** How many rows a family's query may yield for each wanted item. This is more than one because some rows yield no item. */
    private static final int ROWS_AN_ITEM = 6;

    /** If a family yields no item from this many rows, it is the next family's turn, so the first item comes soon. */
    private static final int ROWS_A_TURN = 16;

    private static final int MIN_ROWS = 400;
    /** No family makes more items than the bank's limit divided by this number. */
    private static final int LARGEST_SHARE = 4;

    /**
     * How many steps a family may take in the smallest graph. The constant after this one gives the additional steps for each
     * triple.
     */
    private static final long FEWEST_STEPS = 1_000_000;

    private static final long STEPS_A_TRIPLE = 20;

    private final GeneratorServices things;
    /** The services for facts that the data does not state directly. */
    private final Map<FamilyFile.About, GeneratorServices> views = new EnumMap<>(FamilyFile.About.class);

    private final Map<FamilyFile, Maker> makers = new LinkedHashMap<>();
    private final ItemWriter writer;
    private final Candidates candidates;
    private final int limit;
    /** How many families can ask anything of this graph, without those on the timeline, which take nothing from others. */
    private final int asking;

    private final long allowance;
    private @Nullable Deque<Turn> open;
    private final Map<String, Map<DropReason, Integer>> dropped = new TreeMap<>();
    private final Map<String, IdentifiedDraft> items = new LinkedHashMap<>();
    /** The items that have been written, by id. Most are written only when the whole bank is known, because many are dropped. */
    private final Map<String, Item> written = new HashMap<>();

    private final VarietyLimits variety;
    private final DrawQuotas quotas;
    private final Objectives objectives;
    private final ObjectiveFailures failures;

    /** The progress of a family. */
    private static final class Turn {
        private final FamilyRun run;
        private int made;
        private long stepsLeft;

        Turn(FamilyRun run, long allowance) {
            this.run = run;
            this.stepsLeft = allowance;
        }
    }

    private BankGenerator(Snapshot snapshot, FamilySet families, GeneratorSettings settings) {
        things = new GeneratorServices(snapshot, settings);
        objectives = new Objectives(snapshot.objectives());
        failures = new ObjectiveFailures(objectives);
        limit = settings.limit();
        variety = things.ranking.ranks()
                ? new VarietyLimits(things.schema::oneWay, things.silence.ofUnprepared())
                : new VarietyLimits();
        allowance = allowance(things.graph);
        writer = things.writer();
        view(FamilyFile.About.CLASSES, things::ofClasses, "family.classes");
        view(FamilyFile.About.JOINTS, things::ofJoints, "family.joints");
        candidates = things.candidates(views);
        for (FamilyFile family : families.families()) {
            if (settings.families().isEmpty() || settings.families().contains(family.family())) {
                makers.put(family, sparing(family, MakerFactory.of(family, things, views, variety::reached)));
            }
        }
        asking = (int) makers.keySet().stream()
                .filter(family -> suits(family) && family.form() != FamilyFile.Form.TIME)
                .count();
        quotas = new DrawQuotas(things.profile, things.ranking, limit, asked(), asking);
    }

    private boolean suits(FamilyFile family) {
        return things.suits(family.form());
    }

    /** Returns how many properties may be asked about, including paths and relations of classes. */
    private int asked() {
        return things.askable.askedProperties()
                + views.values().stream()
                        .mapToInt(view -> view.askable.askedProperties())
                        .sum();
    }

    /**
     * Creates the services for facts that the data does not state directly. This may take as many steps as one family.
     *
     * @param name the message key of the name for these facts
     */
    private void view(FamilyFile.About about, Supplier<Optional<GeneratorServices>> services, String name) {
        things.steps.allow(allowance);
        try {
            services.get().ifPresent(view -> views.put(about, view));
        } catch (StepBudget.Exceeded exceeded) {
            count(Messages.text(name), DropReason.STEP_LIMIT);
        } finally {
            things.steps.allow(Long.MAX_VALUE);
        }
    }

    /** Returns how many steps a family may take. */
    public static long allowance(Graph graph) {
        return FEWEST_STEPS + STEPS_A_TRIPLE * graph.size();
    }

    /** Profiles the snapshot. Items are made only when they are requested. */
    public static BankGenerator prepare(Snapshot snapshot, FamilySet families, GeneratorSettings settings) {
        return new BankGenerator(snapshot, families, settings);
    }

    /** Makes a bank of at most the size that the settings allow. */
    public static Bank generate(Snapshot snapshot, FamilySet families, GeneratorSettings settings) {
        return prepare(snapshot, families, settings).bank();
    }

    /** Returns the maker. If the candidate alone determines the key, the result first checks how often the key has been used. */
    private Maker sparing(FamilyFile family, Maker maker) {
        boolean oneKey = family.kind() == Kind.SINGLE || family.kind() == Kind.TEXT;
        boolean oneFact = family.form() == FamilyFile.Form.FACT || family.form() == FamilyFile.Form.GAP;
        return oneKey && oneFact ? variety.sparing(maker) : maker;
    }

    /** Returns the first item as soon as there is one; empty if there is nothing to ask about. */
    public Optional<Item> first() {
        do {
            // Each family has its turn until one yields an item that can be written
            dropUnwritable(items.values().stream().limit(1).toList());
        } while (items.isEmpty() && turn());
        return items.keySet().stream().findFirst().map(written::get);
    }

    /** Returns an item that the family makes on its own, regardless of other families; empty if it makes none. */
    public Optional<Item> example(FamilyFile family) {
        return tried(family).example();
    }

    /**
     * The result of a family's first candidates, regardless of other families.
     *
     * @param example an item; empty if none was made
     * @param causes how many candidates failed, by cause; empty if there are no candidates
     */
    public record Tried(Optional<Item> example, Map<String, Integer> causes) {}

    public Tried tried(FamilyFile family) {
        Map<DropReason, Integer> causes = new EnumMap<>(DropReason.class);
        things.steps.allow(allowance);
        try {
            return tried(family, causes);
        } catch (StepBudget.Exceeded exceeded) {
            causes.merge(DropReason.STEP_LIMIT, 1, Integer::sum);
            return new Tried(Optional.empty(), texts(causes));
        } finally {
            things.steps.allow(Long.MAX_VALUE);
        }
    }

    private Tried tried(FamilyFile family, Map<DropReason, Integer> causes) {
        FamilyRun run = run(family);
        while (run.more() && run.examined() < MIN_ROWS) {
            switch (run.next().orElse(null)) {
                case FamilyRun.Result.Failed(DropReason reason, var asked) -> causes.merge(reason, 1, Integer::sum);
                case FamilyRun.Result.Passed(IdentifiedDraft item) -> {
                    switch (writer.write(item)) {
                        case ItemWriter.Written.Complete(Item complete) -> {
                            return new Tried(Optional.of(complete), texts(causes));
                        }
                        case ItemWriter.Written.Rejected(DropReason reason) -> causes.merge(reason, 1, Integer::sum);
                    }
                }
                case null -> {
                    // Other things may still yield candidates
                }
            }
        }
        Map<String, Integer> texts = texts(causes);
        Optional.ofNullable(candidates.stopped().get(family.file())).ifPresent(why -> texts.put(why, 1));
        return new Tried(Optional.empty(), texts);
    }

    private FamilyRun run(FamilyFile family) {
        Maker maker = Objects.requireNonNull(makers.get(family));
        return things.run(family, maker, candidates.of(family), writer, quotas::full);
    }

    private static Map<String, Integer> texts(Map<DropReason, Integer> causes) {
        Map<String, Integer> texts = new TreeMap<>();
        causes.forEach((reason, number) -> texts.put(reason.text(), number));
        return texts;
    }

    /** Returns the services with which the items are made. */
    public GeneratorServices generation() {
        return things;
    }

    /** Returns the steps taken so far. The count is the same on every machine. */
    public long steps() {
        return things.steps.spent();
    }

    /** Makes all items, but no more than the settings allow. */
    public Bank bank() {
        while (turn()) {
            // Families take turns until none has more candidates or the limit is reached
        }
        do {
            new SurplusItems(things, objectives, items.values(), this::drop).drop();
        } while (dropUnwritable(List.copyOf(items.values())));
        List<Item> sorted = items.keySet().stream()
                .map(written::get)
                .sorted(Comparator.comparing(Item::family).thenComparing(Item::id))
                .toList();
        return new Bank(
                things.snapshot.kb(),
                things.snapshot.revision(),
                sorted,
                dropped(),
                OtherNames.of(sorted, things.names),
                Set.of(),
                objectives,
                failures.all(),
                CitedParaphrases.of(sorted, things.snapshot));
    }

    private void drop(List<IdentifiedDraft> surplus, DropReason reason) {
        surplus.forEach(item -> {
            items.remove(item.id());
            count(item.family().family(), reason);
            failures.add(item.asks(), reason);
        });
    }

    private List<DroppedCandidates> dropped() {
        List<DroppedCandidates> all = new ArrayList<>();
        dropped.forEach((family, reasons) -> reasons.forEach(
                (reason, number) -> all.add(new DroppedCandidates(family, reason, reason.text(), number))));
        candidates.stopped().forEach((file, why) -> all.add(new DroppedCandidates(file, null, why, 1)));
        return all;
    }

    /**
     * Lets the next family try. Families take turns, so that each of them gets items before the limit is reached.
     *
     * @return false if no more items can be made
     */
    private boolean turn() {
        if (open == null) {
            open = new ArrayDeque<>();
            makers.keySet().stream().filter(this::suits).forEach(family -> open.add(new Turn(run(family), allowance)));
        }
        Turn turn = variety.questions() < limit ? open.poll() : null;
        if (turn == null) {
            return false;
        }
        boolean drawn = turn.run.family().form().drawn();
        int share = Math.max(1, (int) (drawn ? limit * SurplusItems.DRAWN : limit / LARGEST_SHARE));
        if (!quotas.full(turn.run.family().family()) && within(turn) && turn.made < share) {
            open.add(turn);
        }
        return true;
    }

    /**
     * Lets a family try unless it has taken more steps than the size of the graph allows.
     *
     * @return false if the family is finished
     */
    private boolean within(Turn turn) {
        things.steps.allow(turn.stepsLeft);
        try {
            return next(turn);
        } catch (StepBudget.Exceeded exceeded) {
            count(turn.run.family().family(), DropReason.STEP_LIMIT);
            return false;
        } finally {
            turn.stepsLeft = things.steps.left();
            things.steps.allow(Long.MAX_VALUE);
        }
    }

    /**
     * Tries candidates of the family until one yields an item, up to the limit for one turn.
     *
     * @return false if the family has no more candidates
     */
    private boolean next(Turn turn) {
        int most = Math.max(MIN_ROWS, limit * ROWS_AN_ITEM / Math.max(1, asking));
        for (int tries = 0; tries < ROWS_A_TURN; tries++) {
            if (!turn.run.more() || turn.run.examined() >= most) {
                return false;
            }
            Optional<FamilyRun.Result> result = turn.run.next();
            if (result.isEmpty()) {
                return true;
            }
            if (added(result.get(), turn.run.family().family())) {
                turn.made++;
                return true;
            }
        }
        return true;
    }

    /** Adds the item unless this would break a limit on variety. Returns whether it was added. */
    private boolean added(FamilyRun.Result result, String family) {
        Optional<DropReason> fault = switch (result) {
            case FamilyRun.Result.Failed(DropReason reason, Optional<Triple> asked) -> {
                asked.filter(fact -> !objectives.isEmpty())
                        .map(things.snapshot::factId)
                        .ifPresent(fact -> failures.add(List.of(fact), reason));
                yield Optional.of(reason);
            }
            case FamilyRun.Result.Passed(IdentifiedDraft item) -> {
                Optional<DropReason> unwanted = variety.fault(item).or(() -> writer.fault(item));
                unwanted.ifPresentOrElse(reason -> failures.add(item.asks(), reason), () -> {
                    items.putIfAbsent(item.id(), item);
                    variety.enter(item);
                    if (!item.family().form().drawn()) {
                        quotas.enter(item);
                    }
                });
                yield unwanted;
            }
        };
        fault.ifPresent(reason -> count(family, reason));
        return fault.isEmpty();
    }

    /** Writes the items. Drops those of which a text cannot be written. Returns whether any was dropped. */
    private boolean dropUnwritable(List<IdentifiedDraft> drafts) {
        boolean unwritable = false;
        for (IdentifiedDraft item : drafts) {
            if (!written.containsKey(item.id())) {
                switch (writer.write(item)) {
                    case ItemWriter.Written.Complete(Item complete) -> written.put(item.id(), complete);
                    case ItemWriter.Written.Rejected(DropReason reason) -> {
                        drop(List.of(item), reason);
                        unwritable = true;
                    }
                }
            }
        }
        return unwritable;
    }

    private void count(String family, DropReason reason) {
        dropped.computeIfAbsent(family, any -> new EnumMap<>(DropReason.class)).merge(reason, 1, Integer::sum);
    }
}
