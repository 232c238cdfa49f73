package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Difficulty;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.NTriples;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.Standings;

/** Gives a draft its id and its options their positions, and writes it as an item with its framing. */
public final class ItemWriter {
    private final Snapshot snapshot;
    private final Graph graph;
    private final Disputes disputes;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Standings standings;
    private final Sentences sentences;
    private final String framing;
    private final @Nullable Difficulty difficulty;
    private final StableIds ids;
    private final boolean unprepared;

    ItemWriter(
            Snapshot snapshot,
            Graph graph,
            Disputes disputes,
            ThingNames names,
            GraphStatistics profile,
            Standings standings,
            Sentences sentences,
            String framing,
            @Nullable Difficulty difficulty,
            StableIds ids,
            boolean unprepared) {
        this.unprepared = unprepared;
        this.snapshot = snapshot;
        this.graph = graph;
        this.disputes = disputes;
        this.names = names;
        this.profile = profile;
        this.standings = standings;
        this.sentences = sentences;
        this.framing = framing;
        this.difficulty = difficulty;
        this.ids = ids;
    }

    /** Returns the draft with its id and the positions of its options. */
    public IdentifiedDraft outline(ItemDraft draft) {
        List<FactId> asks = draft.asks().stream().map(ids::fact).distinct().toList();
        FamilyFile family = draft.family();
        String id = SeededHash.digest(
                snapshot.kb(),
                family.family(),
                family.kind().word(),
                String.join(" ", asks.stream().map(FactId::hex).sorted().toList()),
                variant(draft));
        return new IdentifiedDraft(draft, id, asks, shown(draft, id));
    }

    /** The result of writing an item. */
    public sealed interface Written {
        record Complete(Item item) implements Written {}

        /** One of the texts of the item cannot be written. */
        record Rejected(DropReason reason) implements Written {}
    }

    /** Writes the item with its explanation and feedback. */
    public Written write(IdentifiedDraft outline) {
        Optional<DropReason> fault = fault(outline);
        if (fault.isPresent()) {
            return new Written.Rejected(fault.get());
        }
        try {
            return new Written.Complete(item(outline));
        } catch (RejectedCandidate rejected) {
            return new Written.Rejected(rejected.reason());
        }
    }

    private Item item(IdentifiedDraft outline) {
        ItemDraft draft = outline.draft();
        Standing standing = standings.weakest(draft.support());
        return new Item(
                outline.id(),
                snapshot.kb(),
                snapshot.revision(),
                sentences.frames().language(),
                draft.family().family(),
                draft.family().kind(),
                outline.asks(),
                draft.stem(),
                framed(draft, standing) ? framing(standing, draft.stem()) : null,
                options(outline),
                draft.query(),
                support(draft),
                passages(draft),
                standing,
                draft.explanation().get(),
                difficulty(draft));
    }

    /**
     * Returns the variant, which distinguishes items that ask about the same facts. An item about the same fact at another
     * difficulty is a different item.
     */
    private String variant(ItemDraft draft) {
        return difficulty == null ? draft.variant() : draft.variant() + " " + difficulty.word();
    }

    private List<ItemDraft.Answer> shown(ItemDraft draft, String id) {
        List<ItemDraft.Answer> shown = new ArrayList<>(draft.answers());
        if (draft.family().kind() != Kind.BOOLEAN) {
            shown.sort(Comparator.comparing(a -> SeededHash.of(id, ids.of(a.value())), Long::compareUnsigned));
        }
        if (draft.family().kind() == Kind.SINGLE && shown.stream().allMatch(a -> NumbersAndDates.isAmount(a.value()))) {
            shown.sort((a, b) -> NumbersAndDates.compare(a.value(), b.value()).orElse(0));
        } else if (draft.family().kind() == Kind.SINGLE) {
            ItemDraft.Answer key =
                    shown.stream().filter(ItemDraft.Answer::right).findFirst().orElseThrow();
            shown.remove(key);
            shown.add(SeededHash.below(shown.size() + 1, id, "place of the key"), key);
        } else if (draft.family().kind() == Kind.ORDER && inOrder(shown)) {
            shown.add(shown.remove(0));
        }
        return shown;
    }

    private List<Option> options(IdentifiedDraft outline) {
        List<Option> options = new ArrayList<>();
        for (ItemDraft.Answer answer : outline.shown()) {
            options.add(option(String.valueOf((char) ('a' + options.size())), answer, outline.kind()));
        }
        return options;
    }

    /**
     * Returns why the item will not be written, if this is known before its texts are. An item about an unprepared graph is not
     * written if the name of an option needs a tag such as "(U2 song)": an encyclopedia uses such tags to distinguish its pages,
     * but nobody says them.
     */
    Optional<DropReason> fault(IdentifiedDraft outline) {
        return unprepared && outline.shown().stream().anyMatch(this::isTagged)
                ? Optional.of(DropReason.AMBIGUOUS_STEM)
                : Optional.empty();
    }

    private boolean isTagged(ItemDraft.Answer answer) {
        return names.tagged(answer.value()).isPresent()
                || answer.pair() != null && names.tagged(answer.pair()).isPresent();
    }

    private List<String> support(ItemDraft draft) {
        NTriples text = new NTriples();
        return draft.support().stream().flatMap(triple -> lines(triple, text)).toList();
    }

    /**
     * Returns the lines with which the statement is exported: one line without a graph if it is asserted, otherwise one line for
     * each claim that states it.
     */
    private Stream<String> lines(Triple triple, NTriples text) {
        return graph.contains(triple)
                ? Stream.of(text.line(triple))
                : disputes.holding(triple).stream().map(claim -> text.line(triple, claim));
    }

    private static boolean inOrder(List<ItemDraft.Answer> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).place() != i + 1) {
                return false;
            }
        }
        return true;
    }

    private Option option(String letter, ItemDraft.Answer answer, Kind kind) {
        String value = NTriples.term(answer.value());
        String feedback = answer.feedback().get();
        Proof proof = answer.argument().proof();
        if (answer.pair() != null) {
            String other = NTriples.term(answer.pair());
            return Option.pair(letter, answer.label(), value, names.of(answer.pair()), other, feedback, proof);
        }
        if (kind == Kind.TEXT) {
            return Option.typed(letter, answer.label(), value, answer.accepted(), answer.slips(), feedback, proof)
                    .broad(answer.broad());
        }
        return answer.place() == 0
                ? Option.of(letter, answer.label(), value, answer.right(), feedback, proof)
                : Option.ordered(letter, answer.label(), value, answer.place(), feedback, proof);
    }

    /**
     * Whether the item needs a framing such as "according to": a distractor is wrong only because nothing states it, a fact is
     * a reading, or a fact has no source.
     */
    private boolean framed(ItemDraft draft, Standing standing) {
        return draft.answers().stream().anyMatch(a -> a.argument().reason() == Reason.NOT_STATED)
                || standing == Standing.UNSOURCED
                || draft.support().stream().anyMatch(t -> snapshot.reading(t).isPresent())
                || draft.support().stream().anyMatch(this::unvouched);
    }

    /**
     * Returns the framing; null if the stem itself begins with the framing or with words that name the person or body that says
     * so.
     */
    private @Nullable Framing framing(Standing standing, String stem) {
        String text = standing == Standing.BACKGROUND ? sentences.frames().text("framing.background") : framing;
        String according = sentences.frames().text("ask.according").replaceFirst("\\{.*", "");
        boolean said = stem.startsWith(text) || !according.isEmpty() && stem.startsWith(according);
        return said ? null : new Framing("source", text);
    }

    private boolean unvouched(Triple triple) {
        Set<GraphKind> kinds = new HashSet<>();
        snapshot.dataset()
                .findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .forEachRemaining((Quad q) -> kinds.add(snapshot.kind(q.getGraph())));
        return kinds.equals(Set.of(GraphKind.PLAIN));
    }

    private List<PassageRef> passages(ItemDraft draft) {
        Map<String, PassageRef> found = new LinkedHashMap<>();
        for (Triple triple : draft.support()) {
            add(snapshot.passages(triple), found);
            if (triple.getPredicate().equals(Qv.claimedBy)
                    || triple.getPredicate().equals(Qv.disputedBy)) {
                graph.find(triple.getSubject(), Qv.passage, Node.ANY).toList().stream()
                        .map(Triple::getObject)
                        .sorted(Comparator.comparing(Node::toString))
                        .forEach(p -> add(snapshot.passage(p).stream().toList(), found));
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(Collection<Passage> passages, Map<String, PassageRef> found) {
        passages.forEach(p -> found.putIfAbsent(
                p.id().iri(), new PassageRef(p.id().iri(), p.locator().value())));
    }

    /**
     * Estimates the difficulty. An item is harder if its distractors are closer to the key, if more facts have to be combined,
     * and if its key is less well known. See {@code src/docs/decisions.md}.
     */
    private double difficulty(ItemDraft draft) {
        double fame = draft.answers().stream()
                .filter(ItemDraft.Answer::right)
                .mapToDouble(a -> profile.popularity(a.value()))
                .average()
                .orElse(0.5);
        double kind = switch (draft.family().kind()) {
            case BOOLEAN -> 0.1;
            case SINGLE -> 0.2;
            case TEXT -> 0.35;
            case MULTIPLE, MATCH -> 0.3;
            case ORDER -> 0.3;
        };
        double joined = draft.family().via().isPresent() ? 0.15 : 0;
        double estimate = kind + joined + 0.35 * draft.nearness() + 0.2 * (1 - fame);
        return Math.round(Math.min(0.95, Math.max(0.05, estimate)) * 100) / 100.0;
    }
}
