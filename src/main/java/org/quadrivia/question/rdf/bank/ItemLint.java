package org.quadrivia.question.rdf.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.makers.ItemDraft;

/**
 * The last check of a draft before it becomes an item. Drafts that a careful teacher would strike out are dropped and counted.
 */
public final class ItemLint {
    private static final int MAX_STEM_LENGTH = 320;
    private static final Pattern ARTICLE_AT_END =
            Pattern.compile("(?<!\\w)(a|an)\\s*[:…_]*\\??$", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}|https?://|_{2,}");

    private final TextClues clues;

    ItemLint(TextClues clues) {
        this.clues = clues;
    }

    /** Returns the first fault; empty if there is none. */
    public Optional<DropReason> fault(IdentifiedDraft item) {
        if (item.stem().length() > MAX_STEM_LENGTH) {
            return Optional.of(DropReason.LONG_STEM);
        }
        boolean gap =
                item.family().form() == FamilyFile.Form.GAP || item.family().form() == FamilyFile.Form.TIME;
        String shown = gap ? item.stem().replaceFirst(Sentences.GAP, "…") : item.stem();
        if (UNFILLED.matcher(shown).find()
                || ARTICLE_AT_END.matcher(item.stem()).find()) {
            return Optional.of(DropReason.MALFORMED_STEM);
        }
        if (sameName(item.shown())) {
            return Optional.of(DropReason.SAME_LABEL);
        }
        return revealed(item).or(() -> unsupported(item));
    }

    private Optional<DropReason> revealed(IdentifiedDraft item) {
        if (listsValues(item)) {
            return Optional.empty();
        }
        return switch (item.kind()) {
            case SINGLE, MULTIPLE -> givesAway(item) ? Optional.of(DropReason.REVEALING_STEM) : standsOut(item);
            case TEXT -> namesKey(item) ? Optional.of(DropReason.REVEALING_STEM) : Optional.empty();
            case BOOLEAN, ORDER, MATCH -> Optional.empty();
        };
    }

    private static Optional<DropReason> unsupported(IdentifiedDraft item) {
        return item.draft().support().isEmpty() ? Optional.of(DropReason.UNSUPPORTED_KEY) : Optional.empty();
    }

    /** Whether the stem names the key, as "Dry Wine – has sugar: …" does if the key is "Dry". */
    private static boolean namesKey(IdentifiedDraft item) {
        String said = " " + LanguageWords.normal(item.stem()) + " ";
        return item.shown().stream()
                .filter(ItemDraft.Answer::right)
                .anyMatch(o -> said.contains(" " + LanguageWords.normal(o.label()) + " "));
    }

    /** Whether all options are values with digits. Such values neither repeat the stem nor stand out by their length. */
    private static boolean listsValues(IdentifiedDraft item) {
        return item.shown().stream()
                .allMatch(o -> o.value().isLiteral() && o.label().chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private static boolean sameName(List<ItemDraft.Answer> options) {
        Set<String> names = new HashSet<>();
        return options.stream().anyMatch(o -> !names.add(LanguageWords.normal(o.label())));
    }

    private boolean givesAway(IdentifiedDraft item) {
        List<String> wrong = item.shown().stream()
                .filter(o -> !o.right())
                .map(ItemDraft.Answer::label)
                .toList();
        Set<Node> named = named(item);
        return namesKey(item)
                || item.shown().stream()
                        .filter(ItemDraft.Answer::right)
                        .anyMatch(o -> !clues.betraying(item.stem(), o.label(), wrong, named)
                                .isEmpty());
    }

    /** Returns the ends of the item's facts that are not options. The stem names these. */
    private static Set<Node> named(IdentifiedDraft item) {
        Set<Node> ends = new HashSet<>();
        item.draft().asks().forEach(fact -> ends.addAll(List.of(fact.getSubject(), fact.getObject())));
        item.shown().forEach(answer -> ends.remove(answer.value()));
        return ends;
    }

    private static Optional<DropReason> standsOut(IdentifiedDraft item) {
        int key = item.shown().stream()
                .filter(ItemDraft.Answer::right)
                .mapToInt(o -> o.label().length())
                .max()
                .orElse(0);
        int other = item.shown().stream()
                .filter(o -> !o.right())
                .mapToInt(o -> o.label().length())
                .max()
                .orElse(0);
        return key > 1.25 * other && key > other + 3 ? Optional.of(DropReason.LONGEST_KEY) : Optional.empty();
    }
}
