package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.bank.Fixture;

/** What a typed gap says about the kind of thing wanted. */
class GapKindTest {
    private static final String ENGLISH = """
            PREFIX qv: <https://quadrivia.org/ns#>
            :Inventor a owl:Class ; rdfs:label "inventor"@en .
            :Engine a owl:Class ; rdfs:label "engine"@en .
            :Anson a :Inventor ; rdfs:label "Anson Gray"@en .    :Birte a :Inventor ; rdfs:label "Birte Voss"@en .
            :Carlo a :Inventor ; rdfs:label "Carlo Riva"@en .    :Dora a :Inventor ; rdfs:label "Dora Milne"@en .
            :wheel a :Engine ; rdfs:label "Hydrostat"@en ; :builtBy :Anson . :belt a :Engine ; rdfs:label "Beltrix"@en ; :builtBy :Birte .
            :drum a :Engine ; rdfs:label "Drumlin"@en ; :builtBy :Carlo .    :pump a :Engine ; rdfs:label "Pumpkin"@en ; :builtBy :Dora .
            :builtBy a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:label "built by"@en ; rdfs:range :Inventor ; rdfs:domain :Engine ;
              qv:asksObject "Who built {s}?"@en ; qv:states "%s"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void saysWhatKindOfThingIsWanted() {
        assertThat(gaps(ENGLISH.formatted("{s} was built by {o}.")))
                .contains("Fill the gap with an inventor: Hydrostat was built by ____.");
    }

    @Test
    void saysNothingThatTheSentenceSays() {
        assertThat(gaps(ENGLISH.formatted("{s} was built by the inventor {o} in Rome.")))
                .contains("Fill the gap: Hydrostat was built by the inventor ____ in Rome.");
        assertThat(gaps(ENGLISH.formatted("{s} was built by the clever Italian {o} in Rome.")))
                .contains("Fill the gap: Hydrostat was built by the clever Italian ____ in Rome.");
        assertThat(gaps(ENGLISH.formatted("The person who built {s} in Rome was {o}.")))
                .contains("Fill the gap: The person who built Hydrostat in Rome was ____.");
    }

    @Test
    void saysNothingThatTheAnswerSays() {
        String named = ENGLISH.replace("Anson Gray", "Inventor Gray").formatted("{s} was built by {o}.");

        assertThat(gaps(named)).contains("Fill the gap: Hydrostat was built by ____.");
    }

    @Test
    void saysItInOtherLanguages() {
        String german = ENGLISH.replace("@en", "@de")
                .replace("\"inventor\"", "\"Erfinder\"")
                .formatted("{s} wurde von {o} gebaut.");

        assertThat(gaps(german)).contains("Fülle die Lücke (Erfinder): Hydrostat wurde von ____ gebaut.");
    }

    @Test
    void saysNothingWhereOptionsShowIt() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, ENGLISH.formatted("{s} was built by {o}.")))
                .items();

        assertThat(items)
                .filteredOn(item -> item.family().equals("cloze") && item.kind() == Kind.SINGLE)
                .isNotEmpty()
                .allMatch(item -> item.stem().startsWith("Fill the gap: "));
    }

    @Test
    void asksNothingWithWordsThatLeaveOpenWhetherItStillHolds() {
        String hedged = ENGLISH.replace("Who built {s}?", "Who is or was the builder of {s}?");

        assertThat(gaps(ENGLISH.formatted("{s} was run by {o}."))).isNotEmpty();
        assertThat(gaps(ENGLISH.formatted("{s} is or was run by {o}."))).isEmpty();
        assertThat(Fixture.bank(Fixture.turtle(folder, hedged.formatted("{s} was built by {o}.")))
                        .items())
                .noneMatch(item -> item.stem().contains("is or was"));
    }

    private List<String> gaps(String turtle) {
        return Fixture.bank(Fixture.turtle(folder, turtle), "cloze").items().stream()
                .filter(item -> item.family().equals("cloze") && item.kind() == Kind.TEXT)
                .map(Item::stem)
                .toList();
    }
}
