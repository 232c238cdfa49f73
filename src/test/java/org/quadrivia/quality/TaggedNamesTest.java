package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** Names that end with a tag in brackets: questions leave it out or put it before the name, and the checker knows both. */
class TaggedNamesTest {
    private static Snapshot graph;
    private static List<Item> bank;

    @BeforeAll
    static void generate() {
        graph = Banks.dataset("/question/tagged.ttl");
        bank = BankGenerator.generate(graph, FamilySet.with(List.of()), new GeneratorSettings(1, 1000, Set.of()))
                .items();
    }

    @Test
    void leavesTheTagOutWhereNothingElseOfItsKindHasTheName() {
        assertThat(bank)
                .extracting(Item::stem)
                .anyMatch(stem -> stem.contains("“Northern Rain”"))
                .anyMatch(stem -> stem.contains("Harrow"))
                .noneMatch(stem -> stem.contains("(album)") || stem.contains("(band)"));
        assertThat(bank)
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .contains("Northern Rain", "Harrow", "Glass Harbour")
                .doesNotContain("Northern Rain (album)", "Harrow (band)");
    }

    @Test
    void putsTheTagBeforeANameThatSomethingElseHasToo() {
        assertThat(bank)
                .extracting(Item::stem)
                .anyMatch(stem -> stem.toLowerCase(Locale.ROOT).contains("the album “copper kites”"))
                .noneMatch(stem -> stem.matches(".*(?<![Tt]he album )“Copper Kites”.*"));
    }

    @Test
    void keepsBracketsThatBelongToTheName() {
        assertThat(bank).extracting(Item::stem).anyMatch(stem -> stem.contains("“Paper Lions (I Told You So)”"));
    }

    @Test
    void keepsTheTagWhereAStemWithoutItWouldHideTheAnswer() {
        // "Glass Harbour (Velvet Owls album)" is by Tin Parade; Velvet Owls is offered
        assertThat(bank)
                .filteredOn(item -> item.options().stream()
                        .anyMatch(option -> option.correct() && option.label().equals("Velvet Owls")))
                .extracting(Item::stem)
                .noneMatch(stem -> stem.contains("“Glass Harbour”"));
    }

    @Test
    void acceptsTheNameWithAndWithoutItsTag() {
        assertThat(bank)
                .filteredOn(item -> item.kind() == Kind.TEXT)
                .flatExtracting(Item::options)
                .filteredOn(option -> option.label().equals("Harrow"))
                .isNotEmpty()
                .allMatch(option -> option.accepted().containsAll(List.of("Harrow", "Harrow (band)")));
    }

    @Test
    void leavesTheTagOutWhereOnlyAThingOfAnotherKindHasTheName() {
        assertThat(bank)
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .contains("Winter Post")
                .doesNotContain("Winter Post (Juniper Nine song)", "Winter Post (album)");
        assertThat(bank)
                .extracting(Item::explanation)
                .anyMatch(text -> text.contains("|“Winter Post”]]"))
                .noneMatch(text -> text.contains("Winter Post ("));
    }

    @Test
    void asksNothingAboutAWorkThatOnlyItsTagTellsFromAnother() {
        assertThat(bank)
                .extracting(Item::explanation)
                .noneMatch(text -> text.contains("http://example.org/m/s3|") || text.contains("Fair Wind ("));
    }

    @Test
    void saysNoClassWhereNothingElseOfThatNameCanStand() {
        // An album of that name is signed to nothing
        assertThat(bank)
                .extracting(Item::stem)
                .anyMatch(stem -> stem.contains("Copper Kites signed to"))
                .noneMatch(stem -> stem.contains("band Copper Kites signed to"));
    }

    @Test
    void holdsBeforeTheChecker() {
        assertThat(Banks.checkLines(graph, bank.stream().map(ItemJson::write).toList(), null)
                        .bars())
                .filteredOn(bar -> bar.number() == 0 || bar.number() == 4 || bar.number() == 18 || bar.number() == 25)
                .flatExtracting(BarResult::offences)
                .isEmpty();
    }
}
