package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.ResultCache;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.rdf.family.FamilySet;

/** LanguageTool finds no fault of grammar in what learners read. */
@Tag("long")
class GrammarTest {
    /** Rules that find faults where there are none, each with the reason. */
    private static final Map<String, String> MISFIRING = Map.of(
            "EN_MULTITOKEN_SPELLING_THREE", "takes names of people for misspelt words: J D Vance",
            "THE_LATER_LATTER", "takes \"the later calls\" for one of two",
            "PCT_PLURAL_NOUN_SINGULAR_VERB_AGREEMENT", "takes the verb in \"the article names strikes\" for a noun",
            "WHOM_WHO", "takes a right \"whom\" for a wrong one",
            "ENGLISH_WORD_REPEAT_BEGINNING_RULE", "is about style: steps of a proof begin alike",
            "EN_DIACRITICS_REPLACE_ORTHOGRAPHY_CHATEAU", "is about names of wines, which are as the data gives them",
            "DATE_NEW_YEAR", "takes the years of past dates for slips in January",
            "AGREEMENT_SENT_START", "takes a name such as \"The Emirates\" for a plural",
            "GERMAN_WORD_REPEAT_BEGINNING_RULE", "is about style, like the English one");

    /** The label in a link of an explanation. */
    private static final Pattern LABEL = Pattern.compile("\\[\\[[^|\\]]*\\|([^\\]]*)]]");

    /** A label of a property in a neutral frame. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** Items of each graph that nobody prepared. */
    private static final int SAMPLED = 40;

    /** Sentences of which a tool keeps what it found. */
    private static final long REMEMBERED = 10_000;

    private static final Map<String, JLanguageTool> TOOLS = new HashMap<>();

    /** A phrase to choose does not begin with a capital. */
    private static final String CAPITAL = "UPPERCASE_SENTENCE_START";

    /** Their rules would lie in the memory of this process to its end. */
    @AfterAll
    static void forgetTools() {
        TOOLS.clear();
    }

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

    /** Graphs that nobody prepared: a sample of what is asked of each, without feedback. */
    @ParameterizedTest
    @EnabledIfEnvironmentVariable(named = "QUADRIVIA_KBS", matches = ".+")
    @ValueSource(
            strings = {
                "mondial/mondial-europe.ttl",
                "elements/elements-asserted.owl",
                "cheeses/cheeses-0.1.ttl",
                "music/music.ttl",
                "periodo/periodo-initial.ttl",
                "tiny/tbbt.nt",
                "tiny/epl.ttl",
                "owl-classics/wine.owl"
            })
    void aGraphThatNobodyPreparedHasNoFault(String file) throws IOException {
        Snapshot snapshot = Fixture.load(Path.of(System.getenv("QUADRIVIA_KBS"), file));
        Bank bank = bank(snapshot, SAMPLED * 3);
        List<Item> sample = new ArrayList<>(bank.items());
        Collections.shuffle(sample, new Random(18));
        List<String> faults = new ArrayList<>();

        for (Item item : sample.subList(0, Math.min(SAMPLED, sample.size()))) {
            Set<String> labels = LABEL.matcher(item.explanation())
                    .results()
                    .map(link -> link.group(1))
                    .collect(Collectors.toSet());
            labels(item.options()).forEach(labels::add);
            checkBeside(labels, item.stem(), faults);
            checkBeside(labels, PlainWords.of(item.explanation()), faults);
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void aFaultIsFound() throws IOException {
        JLanguageTool tool = tool("en-US");

        assertThat(tool.check("The article do not says that an peace is fragile."))
                .isNotEmpty();
    }

    @Test
    void aFaultBesideALabelIsFound() throws IOException {
        List<String> faults = new ArrayList<>();

        checkBeside(Set.of("Lyon"), "Who is an mayor of Lyon?", faults);

        assertThat(faults).hasSize(1);
    }

    private static List<String> faults(String language, Snapshot snapshot, int most) throws IOException {
        Bank bank = bank(snapshot, most);
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
        tool.enableRule(CAPITAL);
        return faults;
    }

    private static Bank bank(Snapshot snapshot, int most) {
        return BankGenerator.generate(snapshot, FamilySet.with(List.of()), new GeneratorSettings(31, most, Set.of()));
    }

    /** Returns the instance for a language: reading its rules takes seconds. */
    private static JLanguageTool tool(String language) {
        return TOOLS.computeIfAbsent(language, GrammarTest::read);
    }

    private static JLanguageTool read(String language) {
        // Many explanations have sentences in common
        JLanguageTool tool =
                new JLanguageTool(Languages.getLanguageForShortCode(language), null, new ResultCache(REMEMBERED));
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

    /** Checks what is not within a label: labels are as the data gives them. */
    private static void checkBeside(Set<String> labels, String text, List<String> faults) throws IOException {
        BitSet given = new BitSet();
        for (String label : labels) {
            for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
                given.set(at, at + label.length());
            }
        }
        QUOTED.matcher(text).results().forEach(quote -> given.set(quote.start(), quote.end()));
        for (RuleMatch match : tool("en-US").check(text)) {
            // A verb after a name is no fault either: "Seven Bridges Road is …". A name need not begin with a capital
            boolean named = !given.get(Math.max(0, match.getFromPos() - 2), match.getToPos())
                    .isEmpty();
            if (!named && !match.getRule().getId().equals(CAPITAL)) {
                faults.add(match.getRule().getId() + " in “" + text + "”: " + match.getMessage());
            }
        }
    }

    private static Stream<String> labels(List<Option> options) {
        return options.stream().flatMap(GrammarTest::labels);
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
