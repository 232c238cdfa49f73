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
 * Decides whether a sentence of one item tells a key of another. It does if it names the key, under any of its names, together
 * with what is asked: a content word of the other's stem that few stems of the bank have. If few items of the bank name the key,
 * naming it is enough.
 */
final class TellingSentences {
    /** A content word belongs to what is asked if no more than this share of the stems have it. */
    private static final int FEW_STEMS = 8;

    private static final int FEWEST_STEMS = 2;
    /** Naming a key is enough if no more than this share of the items name it, including those whose key it is. */
    private static final int FEW_ITEMS = 10;

    private static final int FEWEST_ITEMS = 3;
    /** A word before a stop that has fewer letters is taken for an abbreviation. */
    private static final int ABBREVIATION = 3;

    private final Inspection inspection;
    private final Map<String, Integer> stems = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Set<String>, Boolean> seldom = new HashMap<>();

    TellingSentences(Inspection inspection) {
        this.inspection = inspection;
        for (ItemCase item : inspection.cases()) {
            content(item.item().stem(), item.item()).forEach(word -> stems.merge(word, 1, Integer::sum));
            texts.add(NormalizedText.form(
                    LinkMarkup.plain(String.join(" | ", texts(item.item()).toList()))));
        }
    }

    /** Whether a sentence of the stem, the explanation, the feedback or a cited passage of the earlier item tells the key. */
    boolean tell(ItemCase earlier, ItemCase later, BankOption key) {
        Optional<Node> thing = later.value(key).filter(Node::isURI);
        Set<String> asked = asked(later.item(), key);
        return texts(earlier.item())
                .flatMap(text -> sentences(text).stream())
                .filter(sentence -> names(sentence, key, earlier, thing))
                .anyMatch(sentence -> seldom(key, thing)
                        || content(LinkMarkup.plain(sentence), earlier.item()).stream()
                                .anyMatch(asked::contains));
    }

    /** Whether a sentence of the earlier item names two things that a sentence of the explanation of a later statement links. */
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

    /** Returns what the sentence links first with each other thing that it links. */
    private static Set<List<Node>> pairs(String sentence) {
        List<Node> linked =
                LinkMarkup.iris(sentence).stream().map(NodeFactory::createURI).toList();
        return linked.stream()
                .skip(1)
                .map(other -> List.of(linked.getFirst(), other))
                .collect(Collectors.toSet());
    }

    /** Returns what a quiz shows of the item once it is answered, besides its options. */
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

    /** Returns the content words of the stem that few stems have and that are not words of the key. */
    private Set<String> asked(BankItem item, BankOption key) {
        Set<String> asked = new HashSet<>(content(item.stem(), item));
        asked.removeIf(word -> stems.getOrDefault(word, 0) > Math.max(FEWEST_STEMS, texts.size() / FEW_STEMS));
        asked.removeAll(content(key.label(), item));
        return asked;
    }

    private Set<String> content(String text, BankItem item) {
        return inspection.words().content(text, item.language()).keySet();
    }

    private boolean names(String sentence, BankOption key, ItemCase earlier, Optional<Node> thing) {
        return NormalizedText.holds(NormalizedText.form(LinkMarkup.plain(sentence)), NormalizedText.form(key.label()))
                || thing.filter(it ->
                                LinkMarkup.iris(sentence).contains(it.getURI()) || otherwise(sentence, earlier, it))
                        .isPresent();
    }

    /** Whether the sentence has another name of the thing that is not just part of the name of something else. */
    private boolean otherwise(String sentence, ItemCase earlier, Node thing) {
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
    private boolean seldom(BankOption key, Optional<Node> thing) {
        Set<String> names = new HashSet<>(Set.of(NormalizedText.form(key.label())));
        thing.ifPresent(it -> names.addAll(inspection.names().of(it)));
        int most = Math.max(FEWEST_ITEMS, texts.size() / FEW_ITEMS);
        return seldom.computeIfAbsent(
                names,
                all -> texts.stream()
                                .filter(text -> all.stream().anyMatch(name -> NormalizedText.holds(text, name)))
                                .limit(most + 1L)
                                .count()
                        <= most);
    }

    /** Returns the sentences of the text, with their links. A stop within a link ends none. */
    static List<String> sentences(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        int word = 0;
        boolean link = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == ']') {
                link = c == '[';
                word = ABBREVIATION;
            } else if (Character.isLetterOrDigit(c)) {
                word++;
            } else {
                boolean end =
                        ".!?".indexOf(c) >= 0 && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
                if (end && !link && word >= ABBREVIATION) {
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
