package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.rdf.family.FamilySet;

/** LanguageTool finds no fault of grammar in what learners read. */
@Tag("full")
class GrammarTest {
    /** Rules that find faults where there are none, each with the reason. */
    private static final Map<String, String> MISFIRING = Map.of(
            "EN_MULTITOKEN_SPELLING_THREE", "takes names of people for misspelt words: J D Vance",
            "THE_LATER_LATTER", "takes \"the later calls\" for one of two",
            "PCT_PLURAL_NOUN_SINGULAR_VERB_AGREEMENT", "takes the verb in \"the article names strikes\" for a noun",
            "WHOM_WHO", "takes a right \"whom\" for a wrong one",
            "ENGLISH_WORD_REPEAT_BEGINNING_RULE", "is about style: steps of a proof begin alike",
            "GERMAN_WORD_REPEAT_BEGINNING_RULE", "is about style, like the English one");

    /** A phrase to choose does not begin with a capital. */
    private static final String CAPITAL = "UPPERCASE_SENTENCE_START";

    @Test
    void theBankOfTheArticleHasNoFault() throws IOException {
        assertThat(faults("en-US", Fixture.load(Path.of("ontology")), 1000)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de-DE, anyrdf/german.ttl", "fr, grammar/fr.ttl", "es, grammar/es.ttl", "it, grammar/it.ttl"})
    void aBankInAnotherLanguageHasNoFault(String language, String file) throws IOException {
        Snapshot snapshot = Fixture.load(Path.of("src/test/resources").resolve(file));

        assertThat(snapshot.language()).isEqualTo(language.substring(0, 2));
        assertThat(faults(language, snapshot, 80)).isEmpty();
    }

    @Test
    void aFaultIsFound() throws IOException {
        JLanguageTool tool = tool("en-US");

        assertThat(tool.check("The article do not says that an peace is fragile."))
                .isNotEmpty();
    }

    private static List<String> faults(String language, Snapshot snapshot, int most) throws IOException {
        Bank bank =
                BankGenerator.generate(snapshot, FamilySet.with(List.of()), new GeneratorSettings(31, most, Set.of()));
        assertThat(bank.items()).hasSizeGreaterThan(40);
        JLanguageTool tool = tool(language);
        Set<String> names = names(bank);
        List<String> faults = new ArrayList<>();
        for (String text : sentences(bank)) {
            check(tool, text, names, faults);
        }
        tool.disableRule(CAPITAL);
        for (String label : labels(bank)) {
            check(tool, label, names, faults);
        }
        return faults;
    }

    private static JLanguageTool tool(String language) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(language));
        tool.getAllRules().stream()
                .filter(Rule::isDictionaryBasedSpellingRule)
                .map(Rule::getId)
                .forEach(tool::disableRule);
        MISFIRING.keySet().forEach(tool::disableRule);
        return tool;
    }

    private static void check(JLanguageTool tool, String text, Set<String> names, List<String> faults)
            throws IOException {
        for (RuleMatch match : tool.check(text)) {
            String marked = text.substring(match.getFromPos(), match.getToPos());
            if (names.stream().noneMatch(name -> name.contains(marked))) {
                faults.add(match.getRule().getId() + " at “" + marked + "” in “" + text + "”: " + match.getMessage());
            }
        }
    }

    private static Set<String> sentences(Bank bank) {
        Set<String> all = new LinkedHashSet<>();
        for (Item item : bank.items()) {
            all.add(item.stem());
            all.add(PlainWords.of(item.explanation()));
            item.options().forEach(option -> all.add(PlainWords.of(option.feedback())));
        }
        return all;
    }

    private static Set<String> labels(Bank bank) {
        Set<String> all = new LinkedHashSet<>();
        bank.items()
                .forEach(item -> item.options().stream()
                        .flatMap(option -> labels(option))
                        .forEach(all::add));
        return all;
    }

    private static Stream<String> labels(Option option) {
        return Stream.of(option.label(), option.right()).filter(label -> label != null);
    }

    /** The labels that are names: every word begins with a capital. No grammar applies inside them. */
    private static Set<String> names(Bank bank) {
        Set<String> all = new LinkedHashSet<>(labels(bank));
        all.removeIf(label -> !Stream.of(label.split("[ -]")).allMatch(word -> Character.isUpperCase(word.charAt(0))));
        return all;
    }
}
