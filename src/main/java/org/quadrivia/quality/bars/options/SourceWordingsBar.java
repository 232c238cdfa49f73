package org.quadrivia.quality.bars.options;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.DatasetNames;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;
import org.quadrivia.quality.text.Phrases;

/**
 * Bar 26: a typed answer in the source's own words is accepted. These words are the names of the key in a passage that the item
 * cites, and parts of longer names, such as "Secretary of State" or "Munir", that occur in the passage. A part does not count if
 * it is a name of something else, if it occurs in the name of another thing of the key's kind, or if the stem already contains
 * it.
 */
public final class SourceWordingsBar implements Bar {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** A part of a text: the words from index {@code from} up to, but not including, index {@code to}. */
    private record Part(int from, int to) {
        boolean isWithin(Part other) {
            return !equals(other) && other.from <= from && to <= other.to;
        }
    }

    @Override
    public int number() {
        return 26;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        int measured = 0;
        for (ItemCase item : inspection.cases(BankKind.TEXT)) {
            List<String> texts = texts(item.item(), inspection.world().facts());
            if (!texts.isEmpty()) {
                measured++;
                for (BankOption option : item.item().options()) {
                    item.value(option)
                            .ifPresent(value -> wordings(texts, item, option, value, inspection)
                                    .forEach(wording -> findings.add(item, "check.typed.wording", wording)));
                }
            }
        }
        return measured == 0 ? findings.unmeasured(Messages.text("check.passage.wordless")) : findings.none(measured);
    }

    private static List<String> texts(BankItem item, DatasetFacts facts) {
        return item.passages().stream()
                .flatMap(cited -> facts.passage(NodeFactory.createURI(cited.id())).stream())
                .map(Passage::paraphrase)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Returns the wordings that the passages use for the key and that are not accepted. */
    private static Set<String> wordings(
            List<String> texts, ItemCase item, BankOption option, Node value, Inspection inspection) {
        Phrases phrases = Phrases.of(item.item().language());
        Set<String> accepted = option.accepted().stream()
                .map(text -> DatasetNames.typed(NormalizedText.form(text), phrases))
                .collect(Collectors.toSet());
        Set<String> missing = new LinkedHashSet<>();
        for (String text : texts) {
            List<String> words = words(text);
            Set<Part> parts = new LinkedHashSet<>();
            namesAsWritten(value, inspection).forEach(name -> parts.addAll(parts(words, words(name))));
            for (Part part : parts) {
                String wording = String.join(" ", words.subList(part.from(), part.to()));
                String normal = NormalizedText.form(wording);
                if (parts.stream().noneMatch(part::isWithin)
                        && !accepted.contains(DatasetNames.typed(normal, phrases))
                        && isNameOfIt(normal, item, value, inspection)) {
                    missing.add(wording);
                }
            }
        }
        return missing;
    }

    private static Set<String> namesAsWritten(Node value, Inspection inspection) {
        if (value.isLiteral()) {
            return Set.of();
        }
        DatasetFacts facts = inspection.world().facts();
        Set<String> names = new TreeSet<>(facts.aliases(value));
        facts.label(value).ifPresent(names::add);
        return names;
    }

    private static List<String> words(String text) {
        Matcher words = WORD.matcher(text);
        List<String> found = new ArrayList<>();
        while (words.find()) {
            found.add(words.group());
        }
        return found;
    }

    /**
     * Returns the longest parts of the name that occur in the text. The first and the last word of a part have a capital both in
     * the text and in the name, and the part contains the main word of the name.
     */
    private static Set<Part> parts(List<String> text, List<String> name) {
        Set<Part> parts = new LinkedHashSet<>();
        for (int at = 0; at < text.size(); at++) {
            for (int from = 0; from < name.size(); from++) {
                boolean begins = same(text, at, name, from) && !same(text, at - 1, name, from - 1);
                int length = 0;
                while (begins && same(text, at + length, name, from + length)) {
                    length++;
                }
                if (length > 0 && keepsHead(name, from, from + length)) {
                    part(text, at, name.subList(from, from + length)).forEach(parts::add);
                }
            }
        }
        return parts;
    }

    /**
     * Whether the part contains the main word of the name. It does not if a capitalised word follows the part in the name ("Army"
     * is not the Army Chief), or if a word in lower case joins the part to a capitalised word before it ("State" is not the
     * Secretary of State).
     */
    private static boolean keepsHead(List<String> name, int from, int to) {
        boolean follows = to < name.size() && capital(name.get(to));
        boolean joined = from > 0
                && !capital(name.get(from - 1))
                && name.subList(0, from).stream().anyMatch(SourceWordingsBar::capital);
        return !follows && !joined;
    }

    private static boolean same(List<String> text, int at, List<String> name, int from) {
        return at >= 0
                && from >= 0
                && at < text.size()
                && from < name.size()
                && NormalizedText.form(text.get(at)).equals(NormalizedText.form(name.get(from)));
    }

    /**
     * Returns the words from the given place on, without the words at either end that have no capital; empty if no word is left.
     */
    private static Stream<Part> part(List<String> text, int at, List<String> name) {
        int from = 0;
        int to = name.size();
        while (from < to && !(capital(text.get(at + from)) && capital(name.get(from)))) {
            from++;
        }
        while (from < to && !(capital(text.get(at + to - 1)) && capital(name.get(to - 1)))) {
            to--;
        }
        return from < to ? Stream.of(new Part(at + from, at + to)) : Stream.empty();
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isNameOfIt(String part, ItemCase item, Node value, Inspection inspection) {
        DatasetNames names = inspection.names();
        if (NormalizedText.holds(NormalizedText.form(item.item().stem()), part)
                || names.bearing(part).stream()
                        .anyMatch(other -> !inspection.world().sameness().same(other, value))) {
            return false;
        }
        Set<Node> kin = new HashSet<>();
        inspection.groups().of(item, value).forEach(kin::addAll);
        return kin.stream()
                .filter(other -> !inspection.world().sameness().same(other, value))
                .flatMap(other -> names.of(other).stream())
                .noneMatch(name -> NormalizedText.holds(name, part));
    }
}
