package org.quadrivia.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;

/** Items made by hand, for tests of what comes after the generator. */
public final class Items {
    public static final String KB = "https://example.org/kb/";
    private static final Proof PROOF =
            new Proof(Reason.KEY, List.of("<https://example.org/s> <https://example.org/p> <https://example.org/o> ."));

    private Items() {}

    /** Options a, b, c …; the first label is the key's. */
    public static Item single(String id, String stem, String key, String... wrong) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("a", key, iri(key), true, "Right: it is " + key + ".", PROOF));
        for (String label : wrong) {
            String optionId = String.valueOf((char) ('a' + options.size()));
            options.add(Option.of(optionId, label, iri(label), false, "That would be something else.", PROOF));
        }
        return item(
                id,
                "object",
                Kind.SINGLE,
                stem,
                options,
                "It is [[" + iri(key).replaceAll("[<>]", "") + "|" + key + "]].",
                0.5);
    }

    public static Item multiple(String id, String stem, List<String> right, List<String> wrong) {
        List<Option> options = new ArrayList<>();
        right.forEach(label -> options.add(
                Option.of(String.valueOf((char) ('a' + options.size())), label, iri(label), true, "Right.", PROOF)));
        wrong.forEach(label -> options.add(
                Option.of(String.valueOf((char) ('a' + options.size())), label, iri(label), false, "No.", PROOF)));
        return item(id, "multiple", Kind.MULTIPLE, stem, options, "These are all.", 0.5);
    }

    public static Item bool(String id, String stem, boolean key) {
        String type = "^^<http://www.w3.org/2001/XMLSchema#boolean>";
        return item(
                id,
                "boolean",
                Kind.BOOLEAN,
                stem,
                List.of(
                        Option.of("a", "True", "\"true\"" + type, key, "The statement is so.", PROOF),
                        Option.of("b", "False", "\"false\"" + type, !key, "The statement is not so.", PROOF)),
                "Because it is so.",
                0.5);
    }

    /** Shown in the given order; the right one is alphabetical. */
    public static Item order(String id, String... shown) {
        List<String> sorted = java.util.Arrays.stream(shown).sorted().toList();
        List<Option> options = new ArrayList<>();
        for (String label : shown) {
            String optionId = String.valueOf((char) ('a' + options.size()));
            options.add(Option.ordered(optionId, label, iri(label), sorted.indexOf(label) + 1, "In its place.", PROOF));
        }
        return item(id, "order", Kind.ORDER, "Put these in order, the earliest first.", options, "One by one.", 0.5);
    }

    /** The first form is the label. */
    public static Item text(String id, String stem, int slips, String... accepted) {
        String key = accepted[0];
        Option option = Option.typed("a", key, iri(key), List.of(accepted), slips, "She rang " + key + ".", PROOF);
        return item(id, "text", Kind.TEXT, stem, List.of(option), "It is " + key + ".", 0.5);
    }

    /** The same text item with these wordings as too broad. */
    public static Item broad(Item item, String... wordings) {
        return ofKind(item, item.kind(), List.of(item.options().getFirst().broad(List.of(wordings))));
    }

    /** Left sides with their right ones: left, right, left, right … */
    public static Item match(String id, String stem, String... sides) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < sides.length; i += 2) {
            options.add(pair((char) ('a' + i / 2), sides[i], sides[i + 1]));
        }
        return item(id, "match", Kind.MATCH, stem, options, "Each has one.", 0.5);
    }

    private static Option pair(char id, String left, String right) {
        return Option.pair(
                String.valueOf(id), left, iri(left), right, iri(right), left + " goes with " + right + ".", PROOF);
    }

    public static Item with(Item item, String family, double difficulty) {
        return copy(item, family, item.asks(), item.explanation(), item.options(), difficulty, item.kind());
    }

    public static Item asking(Item item, FactId... facts) {
        return copy(
                item,
                item.family(),
                List.of(facts),
                item.explanation(),
                item.options(),
                item.difficulty(),
                item.kind());
    }

    public static Item explained(Item item, String explanation) {
        return copy(item, item.family(), item.asks(), explanation, item.options(), item.difficulty(), item.kind());
    }

    public static Item ofKind(Item item, Kind kind, List<Option> options) {
        return copy(item, item.family(), item.asks(), item.explanation(), options, item.difficulty(), kind);
    }

    /** Returns a copy that cites these passages only. */
    public static Item citing(Item item, String... passages) {
        return new Item(
                item.id(),
                item.kb(),
                item.revision(),
                item.language(),
                item.family(),
                item.kind(),
                item.asks(),
                item.stem(),
                item.framing(),
                item.options(),
                item.query(),
                item.support(),
                Stream.of(passages)
                        .map(passage -> new PassageRef(passage, "1.1"))
                        .toList(),
                item.standing(),
                item.explanation(),
                item.difficulty());
    }

    /**
     * Returns the same question as a teacher wrote it, linked to a fact.
     *
     * @param support N-Quads lines that state the fact; none if it is linked to no fact of the knowledge base
     */
    public static Item own(Item item, FactId fact, String... support) {
        return new Item(
                item.id(),
                item.kb(),
                item.revision(),
                item.language(),
                Item.OWN,
                item.kind(),
                List.of(fact),
                item.stem(),
                null,
                item.options(),
                "",
                List.of(support),
                List.of(),
                Standing.UNSOURCED,
                item.explanation(),
                item.difficulty());
    }

    public static FactId fact(String name) {
        String hex = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return new FactId(hex);
    }

    public static Proof proof() {
        return PROOF;
    }

    public static String iri(String label) {
        return "<" + KB + label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ">";
    }

    private static Item item(
            String id,
            String family,
            Kind kind,
            String stem,
            List<Option> options,
            String explanation,
            double difficulty) {
        return new Item(
                id,
                KB,
                "r1",
                "en",
                family,
                kind,
                List.of(fact(id)),
                stem,
                new Framing("source", "According to the article"),
                options,
                "SELECT ?answer { ?answer ?p ?o }",
                List.of(),
                List.of(new PassageRef(KB + "passage/1.6", "1.6")),
                Standing.STATED,
                explanation,
                difficulty);
    }

    /** The same item, with its proof in no passage of the source. */
    public static Item withoutPassages(Item item) {
        return citing(item);
    }

    private static Item copy(
            Item item,
            String family,
            List<FactId> asks,
            String explanation,
            List<Option> options,
            double difficulty,
            Kind kind) {
        return new Item(
                item.id(),
                item.kb(),
                item.revision(),
                item.language(),
                family,
                kind,
                asks,
                item.stem(),
                item.framing(),
                options,
                item.query(),
                item.support(),
                item.passages(),
                item.standing(),
                explanation,
                difficulty);
    }
}
