package org.quadrivia.quality.bars.cues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.LinkMarkup;
import org.quadrivia.quality.text.NormalizedText;

/**
 * Decides whether a sentence of one item gives away a key of another item. It does if it contains one of the key's names and also
 * a word of what the other item asks. Such a word is a content word of the other item's stem that few stems of the bank contain.
 * If few items of the bank name the key, the sentence need not contain such a word.
 */
final class TellingSentences {
    /** A content word belongs to what is asked if at most one stem in this many contains it. */
    private static final int STEMS_PER_WORD = 8;

    /** In a small bank, this many stems may contain such a word. */
    private static final int STEMS_IN_SMALL_BANK = 2;
    /** Naming a key is enough if at most one item in this many names it. The items whose key it is count, too. */
    private static final int ITEMS_PER_KEY = 10;

    /** In a small bank, this many items may name such a key. */
    private static final int ITEMS_IN_SMALL_BANK = 3;
    /** If the word before a full stop has fewer letters than this, it is taken for an abbreviation. */
    private static final int SHORTEST_LAST_WORD = 3;

    private final Inspection inspection;
    private final Map<String, Integer> stems = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Set<String>, Boolean> rarelyNamed = new HashMap<>();

    TellingSentences(Inspection inspection) {
        this.inspection = inspection;
        for (ItemCase item : inspection.cases()) {
            content(item.item().stem(), item.item()).forEach(word -> stems.merge(word, 1, Integer::sum));
            texts.add(NormalizedText.form(
                    LinkMarkup.plain(String.join(" | ", texts(item.item()).toList()))));
        }
    }

    /** Whether a sentence that a quiz shows with the earlier item (see {@link #texts}) gives away the key of the later item. */
    boolean tell(ItemCase earlier, ItemCase later, BankOption key) {
        Optional<Node> thing = later.value(key).filter(Node::isURI);
        Set<String> asked = asked(later.item(), key);
        return texts(earlier.item())
                .flatMap(text -> sentences(text).stream())
                .filter(sentence -> names(sentence, key, earlier, thing))
                .anyMatch(sentence -> isRarelyNamed(key, thing)
                        || content(LinkMarkup.plain(sentence), earlier.item()).stream()
                                .anyMatch(asked::contains));
    }

    /**
     * Whether a sentence of the earlier item names two things to which one sentence of the later item's explanation links.
     *
     * @param later an item that asks whether a statement is true
     */
    boolean tellStatement(ItemCase earlier, BankItem later) {
        Set<List<Node>> pairs = new HashSet<>();
        sentences(later.explanation()).forEach(sentence -> pairs.addAll(pairs(sentence)));
        return texts(earlier.item())
                .flatMap(text -> sentences(text).stream())
                .map(sentence -> NormalizedText.form(LinkMarkup.plain(sentence)))
                .anyMatch(sentence -> pairs.stream()
                        .anyMatch(pair -> pair.stream()
                                .allMatch(thing -> inspection.names().of(thing).stream()
                                        .anyMatch(name -> NormalizedText.holds(sentence, name)))));
    }

    /** Returns pairs: the first thing to which the sentence links, and each of the other things to which it links. */
    private static Set<List<Node>> pairs(String sentence) {
        List<Node> linked =
                LinkMarkup.iris(sentence).stream().map(NodeFactory::createURI).toList();
        return linked.stream()
                .skip(1)
                .map(other -> List.of(linked.getFirst(), other))
                .collect(Collectors.toSet());
    }

    /** Returns all texts, apart from the options, that a quiz shows once the item has been answered. */
    private Stream<String> texts(BankItem item) {
        return Stream.of(
                        Stream.of(item.stem(), item.explanation()),
                        item.options().stream().map(BankOption::feedback),
                        item.passages().stream().flatMap(cited -> paraphrase(cited).stream()))
                .flatMap(texts -> texts);
    }

    private Optional<String> paraphrase(BankItem.Passage cited) {
        return inspection
                .world()
                .facts()
                .passage(NodeFactory.createURI(cited.id()))
                .map(Passage::paraphrase);
    }

    /** Returns the content words of the stem that few stems contain and that are not words of the key. */
    private Set<String> asked(BankItem item, BankOption key) {
        Set<String> asked = new HashSet<>(content(item.stem(), item));
        asked.removeIf(
                word -> stems.getOrDefault(word, 0) > Math.max(STEMS_IN_SMALL_BANK, texts.size() / STEMS_PER_WORD));
        asked.removeAll(content(key.label(), item));
        return asked;
    }

    private Set<String> content(String text, BankItem item) {
        return inspection.words().content(text, item.language()).keySet();
    }

    private boolean names(String sentence, BankOption key, ItemCase earlier, Optional<Node> thing) {
        return NormalizedText.holds(NormalizedText.form(LinkMarkup.plain(sentence)), NormalizedText.form(key.label()))
                || thing.filter(it -> LinkMarkup.iris(sentence).contains(it.getURI())
                                || containsAnotherName(sentence, earlier, it))
                        .isPresent();
    }

    /** Whether the sentence contains another name of the thing that is not merely part of the name of something else. */
    private boolean containsAnotherName(String sentence, ItemCase earlier, Node thing) {
        Set<Node> others = new HashSet<>();
        earlier.query().ifPresent(query -> others.addAll(query.terms()));
        earlier.values().values().forEach(others::addAll);
        earlier.supports().stream()
                .flatMap(Set::stream)
                .forEach(triple -> others.addAll(List.of(triple.getSubject(), triple.getObject())));
        others.removeIf(other -> inspection.world().sameness().same(other, thing));
        String rest = inspection.names().without(LinkMarkup.plain(sentence), others);
        return inspection.names().of(thing).stream().anyMatch(name -> NormalizedText.holds(rest, name));
    }

    /** Whether few items name the key. */
    private boolean isRarelyNamed(BankOption key, Optional<Node> thing) {
        Set<String> names = new HashSet<>(Set.of(NormalizedText.form(key.label())));
        thing.ifPresent(it -> names.addAll(inspection.names().of(it)));
        int most = Math.max(ITEMS_IN_SMALL_BANK, texts.size() / ITEMS_PER_KEY);
        return rarelyNamed.computeIfAbsent(
                names,
                all -> texts.stream()
                                .filter(text -> all.stream().anyMatch(name -> NormalizedText.holds(text, name)))
                                .limit(most + 1L)
                                .count()
                        <= most);
    }

    /** Returns the sentences of the text, with their links. A full stop inside a link does not end a sentence. */
    static List<String> sentences(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        int word = 0;
        boolean link = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == ']') {
                link = c == '[';
                word = SHORTEST_LAST_WORD;
            } else if (Character.isLetterOrDigit(c)) {
                word++;
            } else {
                boolean end =
                        ".!?".indexOf(c) >= 0 && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
                if (end && !link && word >= SHORTEST_LAST_WORD) {
                    found.add(text.substring(start, i + 1));
                    start = i + 1;
                }
                word = 0;
            }
        }
        found.add(text.substring(start));
        return found;
    }
}
