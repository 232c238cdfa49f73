package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.Sentences;

/** What is read from labels of properties, and the questions that come of it. */
class LabelLexiconTest {
    private static final String FILMS = """
            :Film a owl:Class ; rdfs:label "film"@en . :Person a owl:Class ; rdfs:label "person"@en .
            :City a owl:Class ; rdfs:label "city"@en .
            :f1 a :Film ; rdfs:label "Night Train"@en ; :p :ann ; :n 90 ; :y "1950"^^xsd:gYear ; :t true ; :c :rome .
            :f2 a :Film ; rdfs:label "Two Rivers"@en ; :p :bob ; :n 110 ; :y "1961"^^xsd:gYear ; :t false ; :c :bonn .
            :f3 a :Film ; rdfs:label "Dawn Patrol"@en ; :p :cy ; :n 95 ; :y "1972"^^xsd:gYear ; :t false ; :c :oslo .
            :f4 a :Film ; rdfs:label "High Water"@en ; :p :dee ; :n 101 ; :y "1983"^^xsd:gYear ; :t true ; :c :bern .
            :ann a :Person ; rdfs:label "Ann Archer"@en . :bob a :Person ; rdfs:label "Bob Baker"@en .
            :cy a :Person ; rdfs:label "Cy Cooper"@en . :dee a :Person ; rdfs:label "Dee Draper"@en .
            :rome a :City ; rdfs:label "Rome"@en . :bonn a :City ; rdfs:label "Bonn"@en .
            :oslo a :City ; rdfs:label "Oslo"@en . :bern a :City ; rdfs:label "Bern"@en .
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p | directed by      | asksObject  | Who directed {s}?
            p | directed by      | asksSubject | Which {class} did {o} direct?
            p | artist           | asksSubject | Which {class} is by {o}?
            p | artist           | states      | {s} is by {o}.
            p | artist           | namesObject | the {class} that made {s}
            p | Director         | asksMatch   | Match each film with its director.
            p | directed by      | asksObjects | Which of these {classes} directed {s}?
            p | narrator         | asksSubjects | The narrator of which of these {classes} is {o}?
            p | narrator         | asksOddSubjects | The narrator of which of these {classes} is not {o}?
            y | released         | asksMost    | Which of these films was released most recently?
            p | directed by      | states      | {s} was directed by {o}.
            p | is owned by      | states      | {s} is owned by {o}.
            p | Director         | asksObject  | Who directed {s}?
            p | has narrator     | asksObject  | Who is the narrator of {s}?
            p | narrator         | asksSubject | Which {class}'s narrator is {o}?
            p | dedicated to     | asksObject  | Who is {s} dedicated to?
            p | is sequel of     | states      | {s} is the sequel of {o}.
            p | influences       | denies      | {s} does not influence {o}.
            c | located in       | asksObject  | In which {class} is {s} located?
            c | filmed in        | asksObjects | In which of these {classes} was {s} filmed?
            n | scenes           | statesOne   | {s} has {o} scene.
            c | takes place in   | asksObject  | EMPTY
            c | plays in         | asksObject  | In which {class} does {s} play?
            c | country          | asksSubject | Which {class} is from {o}?
            c | place of birth   | asksObject  | Which {class} is the place of birth of {s}?
            c | city             | asksObject  | EMPTY
            c | country          | asksObject  | Which country is {s} from?
            n | running time     | asksObject  | What is the running time of {s}?
            n | running time     | asksMost    | Which of these films is the longest?
            n | length           | asksMost    | EMPTY
            n | length           | asksObject  | What is the length of {s}?
            n | length of the longest part | asksRanking | Put these films in order of the length of the longest part, from the shortest to the longest.
            n | depth            | asksRanking | Put these films in order of depth, from the shallowest to the deepest.
            n | floor area       | asksLeast   | Which of these films has the smallest floor area?
            n | maximum depth    | asksMost    | Which of these films is the deepest?
            n | maximum charge   | asksMost    | Which of these films reaches the highest charge?
            n | maximum charge   | asksLeast   | Which of these films has the lowest maximum charge?
            n | dynamic range    | asksMost    | Which of these films has the widest dynamic range?
            n | van der Waals radius | asksLeast | Which of these films has the smallest van der Waals radius?
            n | Poissons ratio   | asksObject  | What is the Poisson's ratio of {s}?
            n | Births ratio     | asksObject  | What is the births ratio of {s}?
            n | Vickers hardness | asksMost    | Which of these films has the highest Vickers hardness?
            n | share of people in the gross national income | asksMost | Which of these films has the largest share of people in the gross national income?
            n | scenes           | asksObject  | How many scenes does {s} have?
            n | number of scenes | asksObject  | How many scenes does {s} have?
            n | number of films shot at night | asksObject | What is the number of films shot at night of {s}?
            n | atomic number    | asksObject  | What is the atomic number of {s}?
            y | released         | asksObject  | In which year was {s} released?
            y | date             | asksFirst   | Which of these films was released first?
            y | released         | asksFirst   | Which of these films was released first?
            t | is classic       | statesTrue  | {s} is classic.
            t | is metalloid     | statesTrue  | {s} is a metalloid.
            t | is lanthanoid    | asksOddSubjectsTrue | Which of these {classes} is not a lanthanoid?
            t | is silent        | statesFalse | {s} is not silent.
            p | xqzt frbl        | asksObject  | EMPTY
            p | name             | asksObject  | EMPTY
            """)
    void readsALabelByItsShape(String property, String label, String form, String words) {
        Lexicon lexicon = lexicon(property, label);

        assertThat(lexicon.template(term(property), form).orElse("EMPTY")).isEqualTo(words);
    }

    @Test
    void neverReadsALabelWithAHoleAsATemplate() {
        assertThat(lexicon("p", "directed {s} by").templates(term("p"), "states"))
                .isEmpty();
    }

    @Test
    void readsANounThatDoesNotFitWhatItPointsToOnlyAsALink() {
        String towns = """
                :Town a owl:Class ; rdfs:label "town"@en . :p rdfs:label "%s"@en .
                :a a :Town ; rdfs:label "Aville"@en ; :p :b, :c . :b a :Town ; rdfs:label "Beville"@en ; :p :c, :d .
                :c a :Town ; rdfs:label "Ceville"@en ; :p :d . :d a :Town ; rdfs:label "Deville"@en ; :p :a .
                """;

        assertThat(of(towns.formatted("route")).template(term("p"), "states"))
                .contains("There is a route from {s} to {o}.");
        assertThat(of(towns.formatted("ticket")).template(term("p"), "states")).isEmpty();
        assertThat(of(towns.formatted("neighbour")).template(term("p"), "states"))
                .contains("{o} is a neighbour of {s}.");
    }

    @Test
    void asksForAGroupOfPeopleByItsClass() {
        String bands = """
                :Band a owl:Class ; rdfs:label "band"@en . :Person a owl:Class ; rdfs:label "person"@en . :p rdfs:label "member"@en .
                :a a :Band ; rdfs:label "Ashes"@en ; :p :x, :y . :b a :Band ; rdfs:label "Bells"@en ; :p :y, :z .
                :x a :Person ; rdfs:label "Ann"@en . :y a :Person ; rdfs:label "Bob"@en . :z a :Person ; rdfs:label "Cy"@en .
                """;

        assertThat(of(bands).templates(term("p"), "asksSubject"))
                .containsExactly("Which {class} was {o} a member of?", "Who was {o} a member of?");
    }

    @Test
    void asksForAClassOfPeopleByRoleAsPeople() {
        String songs = """
                :Song a owl:Class ; rdfs:label "song"@en . :Producer a owl:Class ; rdfs:label "producer"@en . :p rdfs:label "writer"@en .
                :a a :Song ; rdfs:label "Ashes"@en ; :p :w, :x . :b a :Song ; rdfs:label "Bells"@en ; :p :y, :z .
                :w a :Producer ; rdfs:label "Ann"@en . :x a :Producer ; rdfs:label "Bob"@en .
                :y a :Producer ; rdfs:label "Cy"@en . :z a :Producer ; rdfs:label "Dee"@en .
                """;

        assertThat(Fixture.bank(Fixture.turtle(folder, songs), "multiple").items())
                .extracting(Item::stem)
                .contains("Which of these people are credited as writers of the song “Ashes”?");
    }

    @Test
    void saysThatAThingIsInThePlaceThatContainsIt() {
        String places = """
                :Country a owl:Class ; rdfs:label "country"@en . :Airport a owl:Class ; rdfs:label "airport"@en . :p rdfs:label "contains"@en .
                :a a :Country ; rdfs:label "Peru"@en ; :p :x, :y . :b a :Country ; rdfs:label "Chad"@en ; :p :z .
                :x a :Airport ; rdfs:label "Alder"@en . :y a :Airport ; rdfs:label "Beech"@en . :z a :Airport ; rdfs:label "Cedar"@en .
                """;
        Lexicon lexicon = of(places);

        assertThat(lexicon.template(term("p"), "states")).contains("{o} is in {s}.");
        assertThat(lexicon.template(term("p"), "asksSubject")).contains("In which {class} is {o}?");
        assertThat(lexicon.template(term("p"), "asksObjects")).contains("Which of these {classes} are in {s}?");
        assertThat(lexicon.template(term("p"), "asksMatch")).contains("Match each country with an airport in it.");
    }

    @Test
    void asksInWhichPlaceAThingIsThoughThePlaceIsAText() {
        String airports = """
                :Airport a owl:Class ; rdfs:label "airport"@en . :p rdfs:label "city"@en .
                :x a :Airport ; rdfs:label "Alder Airport"@en ; :p "Ambridge" . :y a :Airport ; rdfs:label "Beech Airport"@en ; :p "Borchester" .
                :z a :Airport ; rdfs:label "Cedar Airport"@en ; :p "Felpersham" .
                """;

        assertThat(of(airports).template(term("p"), "asksObject")).contains("Which city does {s} serve?");
    }

    @Test
    void statesASingleThingInTheSingular() {
        String airports = """
                :Airport a owl:Class ; rdfs:label "airport"@en . :p rdfs:label "runways"@en .
                :x a :Airport ; rdfs:label "Alder Airport"@en ; :p 1 . :y a :Airport ; rdfs:label "Beech Airport"@en ; :p 2 .
                """;
        Sentences sentences = Fixture.generation(Fixture.turtle(folder, airports)).sentences;

        assertThat(sentences.plain(term("x"), term("p"), NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)))
                .isEqualTo("Alder Airport has 1 runway.");
        assertThat(sentences.plain(term("y"), term("p"), NodeFactory.createLiteralDT("2", XSDDatatype.XSDinteger)))
                .isEqualTo("Beech Airport has 2 runways.");
    }

    @Test
    void namesTheGroupThatACodeBelongsTo() {
        String elements = """
                :Element a owl:Class ; rdfs:label "element"@en . :p rdfs:label "block in the periodic table"@en .
                :a a :Element ; rdfs:label "Iron"@en ; :p "d" . :b a :Element ; rdfs:label "Neon"@en ; :p "p" .
                :c a :Element ; rdfs:label "Radium"@en ; :p "s" . :d a :Element ; rdfs:label "Zinc"@en ; :p "d" .
                """;

        assertThat(of(elements).template(term("p"), "states"))
                .contains("{s} belongs to the {o} block in the periodic table.");
        assertThat(of(elements.replace("block in the periodic table", "genre").replace("\"d\"", "\"drama\""))
                        .template(term("p"), "states"))
                .contains("{s} belongs to the genre {o}.");
    }

    @Test
    void neverComparesGroupsInFigures() {
        assertThat(compared("running time")).isNotEmpty().allMatch(stem -> stem.endsWith("est?"));
        assertThat(compared("atomic number")).isNotEmpty();
        for (String label : new String[] {"group", "tax class", "longest"}) {
            assertThat(compared(label)).as(label).isEmpty();
        }
    }

    private List<String> compared(String label) {
        StringBuilder films = new StringBuilder(
                ":Film a owl:Class ; rdfs:label \"film\"@en . :n rdfs:label \"" + label + "\"@en .\n");
        String[] first = {"Night", "Two", "Dawn", "High", "Red", "Old"};
        String[] second = {"Train", "Rivers", "Patrol", "Water"};
        for (int i = 0; i < first.length * second.length; i++) {
            String title = first[i % first.length] + " " + second[i / first.length];
            films.append(":f%d a :Film ; rdfs:label \"%s\"@en ; :n %d .\n".formatted(i, title, 40 + 30 * i));
        }
        return Fixture.bank(Fixture.turtle(folder, films.toString())).items().stream()
                .filter(item -> item.family().equals("compare") && item.stem().startsWith("Which"))
                .map(Item::stem)
                .toList();
    }

    @Test
    void quotesTitlesOfWorksInQuestions() {
        assertThat(Fixture.bank(Fixture.turtle(folder, FILMS + ":p rdfs:label \"directed by\"@en ."), "object")
                        .items())
                .extracting(Item::stem)
                .contains("Who directed the film “Night Train”?");
    }

    @Test
    void asksNothingInTheNeutralFrameWhereEveryLabelCanBeRead() {
        String labels = ":p rdfs:label \"directed by\"@en . :n rdfs:label \"running time\"@en ."
                + " :y rdfs:label \"released\"@en . :c rdfs:label \"filmed in\"@en . :t rdfs:label \"is silent\"@en .";

        assertThat(Fixture.bank(Fixture.turtle(folder, FILMS + labels)).items())
                .extracting(Item::stem)
                .hasSizeGreaterThan(20)
                .noneMatch(stem -> stem.contains("listed under") || stem.contains("The entry for"));
    }

    @Test
    void asksNoTypedQuestionThatOffersAnswers() {
        assertThat(Fixture.bank(Fixture.turtle(folder, FILMS + ":p rdfs:label \"directed by\"@en ."))
                        .items())
                .filteredOn(item -> item.kind() == Kind.TEXT)
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("of these"));
    }

    private Lexicon lexicon(String property, String label) {
        return of(FILMS + ":" + property + " rdfs:label \"" + label + "\"@en .");
    }

    private Lexicon of(String turtle) {
        return Fixture.generation(Fixture.turtle(folder, turtle)).sentences.lexicon();
    }

    private static Node term(String name) {
        return Fixture.ex(name);
    }
}
