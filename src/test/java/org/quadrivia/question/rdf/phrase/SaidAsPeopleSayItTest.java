package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** What labels and properties of graphs that nobody prepared become in questions. */
class SaidAsPeopleSayItTest {
    private static final String PREFIXES =
            "@prefix : <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n";
    private static final List<String> CITIES =
            List.of("Norwich", "Lisbon", "Kolkata", "Toronto", "Nairobi", "Santiago", "Helsinki", "Marseille");
    private static final List<String> PEOPLE = List.of(
            "Ada Moss", "Ben Hale", "Cleo Rand", "Dan Ivory", "Eve Stone", "Finn Lowe", "Gia Marsh", "Hal Quinn");

    private static final List<String> GROUNDS = List.of(
            "Almond", "Birch", "Cedar", "Damson", "Elder", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Kapok", "Larch",
            "Maple", "Nutmeg", "Oak", "Pine");

    @TempDir
    Path folder;

    @Test
    void anAirportServesItsCity() {
        List<String> stems = stems(airports("Airport"));

        assertThat(stems)
                .anyMatch(stem -> stem.matches(".*serves? .*"))
                .noneMatch(stem -> stem.contains("In which city"));
    }

    @Test
    void aMoonOrbitsItsPlanetAsTheHeadOfAColumnSays() {
        String moons = PREFIXES
                + IntStream.range(0, CITIES.size())
                        .mapToObj(i ->
                                ":c%d a :Planet ; rdfs:label \"%s\"@en . :m%d a :Moon ; rdfs:label \"%s\"@en ; :orbits :c%d .\n"
                                        .formatted(i, CITIES.get(i), i, GROUNDS.get(i), i))
                        .collect(Collectors.joining())
                + ":orbits rdfs:label \"Orbits\"@en . :Planet rdfs:label \"planet\"@en . :Moon rdfs:label \"moon\"@en .\n";

        assertThat(items(moons))
                .isNotEmpty()
                .anyMatch(item -> item.stem().matches(".* orbits? .*"))
                .noneMatch(item -> (item.stem() + item.explanation()).contains("an orbit of"));
    }

    @Test
    void labelsOfTablesAreNeitherAskedNorOffered() {
        List<Item> items = items(airports("Airport")
                + ":t1 a :Airport ; rdfs:label \"Orange County/Santa Ana\"@en ; :city :c0 .\n"
                + ":t2 a :Airport ; rdfs:label \"Barajas Airport International Airport\"@en ; :city :c1 .\n"
                + ":t3 a :Airport ; rdfs:label \"Kingston, Norman Manley Airport\"@en ; :city :c2 .\n");

        assertThat(items)
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .doesNotContain(
                        "Orange County/Santa Ana",
                        "Barajas Airport International Airport",
                        "Kingston, Norman Manley Airport");
    }

    @Test
    void noTypedQuestionLeavesOpenWhatKindOfThingIsWanted() {
        List<String> stems = typed(airports("Airport")).map(Item::stem).toList();

        assertThat(stems).isNotEmpty().noneMatch(stem -> stem.startsWith("What serves"));
    }

    @Test
    void aPlaceWithACommaIsNotOffered() {
        List<Item> items =
                items(airports("Airport") + ":t1 a :Airport ; rdfs:label \"Newark, Liberty\"@en ; :city :c0 .\n"
                        + ":t2 a :Airport ; rdfs:label \"Lagos,Murtala\"@en ; :city :c1 .\n");

        assertThat(items)
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .doesNotContain("Newark, Liberty", "Lagos,Murtala");
    }

    @Test
    void aNameWithCommasThatIsNoPlaceStaysWhole() {
        List<Item> items = items(PREFIXES
                + facts(i -> ":o" + i + " a :Organization ; rdfs:label \"" + CITIES.get(i)
                        + " Educational, Scientific, and Cultural Organization\"@en ; :founder :p" + i + " . :p" + i
                        + " a :Person ; rdfs:label \"" + PEOPLE.get(i) + "\"@en .\n")
                + ":founder rdfs:label \"founder\"@en . :Organization rdfs:label \"Organization\"@en ."
                + " :Person rdfs:label \"Person\"@en .\n");

        assertThat(shown(items)).isNotEmpty().noneMatch(text -> text.startsWith("Scientific"));
    }

    @Test
    void sourcesThatBearTheNameOfTheirRiverAreNothingByThemselves() {
        List<Item> items = items(rivers()
                + facts(i -> ":r" + i + " :hasSource :s" + i + " . :s" + i + " a :Source ; rdfs:label \""
                        + CITIES.get(i) + "\"@en ; :temperature " + (i * 10 + 3) + " .\n"));

        assertThat(items).isNotEmpty();
        assertThat(items)
                .extracting(Item::stem)
                .noneMatch(stem -> stem.contains("source") || stem.contains("temperature"));
    }

    @Test
    void aRiverFlowsThroughARegion() {
        List<String> stems = stems(rivers());

        assertThat(stems)
                .anyMatch(stem -> stem.contains("flow"))
                .noneMatch(stem -> stem.startsWith("In which") || stem.contains(" is in ") || stem.contains("located"));
    }

    @Test
    void aRiverHasNoAreaOfItsOwn() {
        assertThat(stems(rivers()
                        + facts(i -> ":r" + i + " :area " + (i * 100 + 30) + " . :x" + i
                                + " a :River ; rdfs:label \"" + PEOPLE.get(i).split(" ")[1] + "\"@en ; :area "
                                + (i * 100 + 59) + " .\n")
                        + ":area rdfs:label \"area\"@en ; <https://quadrivia.org/ns#unit> \"km²\" .\n"))
                .isNotEmpty()
                .noneMatch(stem -> stem.contains("area"));
    }

    @Test
    void aSeaIsNotInAProvince() {
        assertThat(stems(rivers()
                        + facts(i -> ":sea" + i + " a :Sea ; rdfs:label \"" + PEOPLE.get(i)
                                + " Sea\"@en ; :locatedIn :g" + i + " .\n")
                        + ":Sea rdfs:label \"Sea\"@en .\n"))
                .isNotEmpty()
                .noneMatch(stem -> stem.contains(" Sea") || stem.contains("sea"));
    }

    @Test
    void aMeasureWithoutItsUnitIsNeitherAskedNorTold() {
        String heights = airports("Airport")
                + facts(i -> ":a" + i + " :elevation " + (i * 100 + 7) + " . :x" + i
                        + " a :Airport ; rdfs:label \"" + CITIES.get(i) + " Airport\"@en ; :elevation "
                        + (i * 100 + 59) + " .\n")
                + ":elevation rdfs:label \"elevation\"@en .\n";

        assertThat(stems(heights)).isNotEmpty().noneMatch(stem -> stem.contains("elevation"));
        assertThat(stems(heights + ":elevation <https://quadrivia.org/ns#unit> \"m\" .\n"))
                .anyMatch(stem -> stem.contains("elevation"));
    }

    @Test
    void noGapOpensASentence() {
        assertThat(stems(rivers())).isNotEmpty().noneMatch(stem -> stem.contains(": ____"));
    }

    @Test
    void aCityIsAskedForAsATownOrCity() {
        assertThat(stems(PREFIXES
                        + facts(i -> ":m" + i + " a :Museum ; rdfs:label \"" + PEOPLE.get(i)
                                + " Museum\"@en ; :locatedIn :c" + i + " . :c" + i + " a :City ; rdfs:label \""
                                + CITIES.get(i) + "\"@en .\n")
                        + ":locatedIn rdfs:label \"located in\"@en . :City rdfs:label \"City\"@en ."
                        + " :Museum rdfs:label \"Museum\"@en .\n"))
                .anyMatch(stem -> stem.contains("town or city"));
    }

    @Test
    void anAlbumIsReleasedAndHasNoDate() {
        assertThat(stems(PREFIXES
                        + facts(i -> ":w" + i + " a :Album ; rdfs:label \"" + PEOPLE.get(i) + "\"@en ; :date \"19"
                                + (60 + 3 * i) + "-02-03\"^^<http://www.w3.org/2001/XMLSchema#date> .\n")
                        + ":date rdfs:label \"date\"@en . :Album rdfs:label \"Album\"@en .\n"))
                .isNotEmpty()
                .allMatch(stem -> stem.contains("released"));
    }

    @Test
    void aThingHasItsCertification() {
        assertThat(stems(cheeses("certification", List.of("Gold Mark", "Blue Seal", "Red Crown", "White Star"))))
                .anyMatch(stem -> stem.contains("certification does") || stem.contains("has the certification"))
                .noneMatch(stem -> stem.contains("certification of"));
    }

    @Test
    void aValueOfAnotherPartOfSpeechIsNotOffered() {
        List<Item> items = items(cheeses("shape", List.of("round", "rectangular", "hexagonal", "circle")));

        assertThat(items)
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .contains("round")
                .doesNotContain("circle");
    }

    @Test
    void aCountIsStillAskedAsPeopleAskWhenATeacherNamesIt() {
        String airports = airports("Airport")
                + IntStream.range(0, CITIES.size())
                        .mapToObj(i -> ":a" + i + " :runways " + (1 + i % 6) + " .\n")
                        .collect(Collectors.joining());
        String words = """
                :runways rdfs:label "number of runways"@en ;
                  <https://quadrivia.org/ns#states> "The number of runways at {s} is {o}."@en .
                """;

        assertThat(stems(airports)).anyMatch(stem -> stem.startsWith("How many runways does"));
        assertThat(stems(airports + words))
                .anyMatch(stem -> stem.startsWith("How many runways does"))
                .noneMatch(stem -> stem.contains("number of runways of"));
    }

    @Test
    void aClubIsTypedByItsInitialsAndNotByANicknameWithANoun() {
        String clubs = IntStream.range(0, CITIES.size())
                .mapToObj(i -> ":c" + i + " a :Club ; rdfs:label \"" + CITIES.get(i) + " United\"@en ;"
                        + " <http://www.w3.org/2004/02/skos/core#altLabel> \"The "
                        + PEOPLE.get(i % 8).split(" ")[0]
                        + "s\"@en ; :ground :g" + i + " . :g" + i + " a :Ground ; rdfs:label \"" + GROUNDS.get(i)
                        + "\"@en .\n")
                .collect(Collectors.joining());
        List<Item> items = items(
                PREFIXES + clubs
                        + ":ground rdfs:label \"ground\"@en . :Club rdfs:label \"team\"@en . :Ground rdfs:label \"ground\"@en .\n");

        assertThat(items.stream().filter(item -> item.kind() == Kind.TEXT).flatMap(item -> item.options().stream()))
                .isNotEmpty()
                .filteredOn(option -> option.label().equals(CITIES.get(0) + " United"))
                .flatExtracting(Option::accepted)
                .contains(
                        CITIES.get(0).charAt(0) + "UFC",
                        CITIES.get(0) + " United Football club",
                        CITIES.get(0) + " Utd")
                .noneMatch(name -> name.startsWith("AFC The") || name.startsWith("FC The"));
    }

    @Test
    void aLongOfficialNameIsNotTyped() {
        String grounds = IntStream.range(0, CITIES.size())
                .mapToObj(i -> ":c" + i + " a :Club ; rdfs:label \"" + CITIES.get(i) + "\"@en ; :ground :g" + i
                        + " . :g" + i + " a :Ground ; rdfs:label \"" + GROUNDS.get(i)
                        + (i < 4 ? " Express Community Park" : "") + "\"@en .\n")
                .collect(Collectors.joining());

        assertThat(typed(
                        PREFIXES + grounds + ":ground rdfs:label \"ground\"@en . :Ground rdfs:label \"ground\"@en .\n"))
                .isNotEmpty()
                .noneMatch(item -> item.options().getFirst().label().contains("Express"));
    }

    @Test
    void aNameIsTypedWithOrWithoutTheNounOfItsClass() {
        assertThat(typed(airports("Airport")).flatMap(item -> item.options().stream()))
                .flatExtracting(Option::accepted)
                .contains("City of Norwich", "Norwich");
    }

    @Test
    void theTitleOfAWorkIsNotShortenedLikeAPersonsName() {
        List<Item> typed = typed(PREFIXES
                        + facts(i -> ":w" + i + " a :Album ; rdfs:label \"" + CITIES.get(i)
                                + " Now (album)\"@en ; :artist :p" + i + " . :p" + i + " a :Person ; rdfs:label \""
                                + PEOPLE.get(i) + "\"@en .\n")
                        + ":artist rdfs:label \"artist\"@en . :Album rdfs:label \"Album\"@en ."
                        + " :Person rdfs:label \"Person\"@en .\n")
                .toList();

        assertThat(typed)
                .flatExtracting(Item::options)
                .flatExtracting(Option::accepted)
                .noneMatch(text -> CITIES.contains(text));
    }

    @Test
    void threePointsStayThree() {
        assertThat(shown(items(PREFIXES
                        + facts(i -> ":w" + i + " a :Album ; rdfs:label \"Wired... to " + CITIES.get(i)
                                + "\"@en ; :artist :p" + i + " . :p" + i + " a :Person ; rdfs:label \""
                                + PEOPLE.get(i) + "\"@en .\n")
                        + ":artist rdfs:label \"artist\"@en . :Album rdfs:label \"Album\"@en ."
                        + " :Person rdfs:label \"Person\"@en .\n")))
                .anyMatch(text -> text.contains("Wired... to"))
                .noneMatch(text -> text.contains("Wired.. to"));
    }

    @Test
    void oneManInTwoRecordsIsNotAskedAbout() {
        List<Item> items = items(bands()
                + ":d1 a :Person ; rdfs:label \"Drake (rapper)\"@en . :d2 a :Person ; rdfs:label \"Drake (musician)\"@en .\n"
                + ":b0 :member :d1 . :b1 :member :d2 .\n");

        assertThat(items)
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .noneMatch(label -> label.startsWith("Drake"));
    }

    @Test
    void aMemberMayBeOneNoLonger() {
        assertThat(stems(bands()))
                .anyMatch(stem -> stem.contains("was a member") || stem.contains("a member of?"))
                .noneMatch(stem -> stem.contains("is a member") || stem.contains("been"));
    }

    private static String airports(String kind) {
        return PREFIXES
                + IntStream.range(0, CITIES.size())
                        .mapToObj(i -> ":c" + i + " a :City ; rdfs:label \"" + CITIES.get(i) + "\"@en . :a" + i + " a :"
                                + kind + " ; rdfs:label \"" + PEOPLE.get(i) + " Airport\"@en ; :city :c" + i + " .\n")
                        .collect(Collectors.joining())
                + ":city rdfs:label \"city\"@en . :City rdfs:label \"City\"@en . :Airport rdfs:label \"Airport\"@en .\n";
    }

    private static String bands() {
        return PREFIXES
                + IntStream.range(0, CITIES.size())
                        .mapToObj(i ->
                                ":b" + i + " a :Band ; rdfs:label \"The " + CITIES.get(i) + "s\"@en ; :member :p" + i
                                        + " , :q" + i + " . :p" + i + " a :Person ; rdfs:label \"" + PEOPLE.get(i)
                                        + "\"@en . :q" + i
                                        + " a :Person ; rdfs:label \"Lou " + (char) ('A' + i) + "orden\"@en .\n")
                        .collect(Collectors.joining())
                + ":member rdfs:label \"member\"@en . :Band rdfs:label \"Band\"@en . :Person rdfs:label \"Person\"@en .\n";
    }

    private static String rivers() {
        return PREFIXES
                + facts(i -> ":r" + i + " a :River ; rdfs:label \"" + CITIES.get(i) + "\"@en ; :locatedIn :g" + i
                        + " , :g" + (i + 1) % CITIES.size() + " . :g" + i + " a :Province ; rdfs:label \""
                        + PEOPLE.get(i) + "\"@en .\n")
                + ":locatedIn rdfs:label \"located in\"@en . :River rdfs:label \"River\"@en ."
                + " :Province rdfs:label \"Province\"@en . :hasSource rdfs:label \"source\"@en ."
                + " :Source rdfs:label \"Source\"@en . :temperature rdfs:label \"temperature\"@en .\n";
    }

    /** Sixteen cheeses, of which four share each value. */
    private static String cheeses(String property, List<String> values) {
        return PREFIXES
                + IntStream.range(0, 16)
                        .mapToObj(i -> ":k" + i + " a :Cheese ; rdfs:label \""
                                + PEOPLE.get(i % 8).split(" ")[0]
                                + CITIES.get(i / 2).toLowerCase(Locale.ROOT) + "\"@en ; :" + property + " :v"
                                + i % values.size()
                                + " .\n")
                        .collect(Collectors.joining())
                + IntStream.range(0, values.size())
                        .mapToObj(i -> ":v" + i + " a :Value ; rdfs:label \"" + values.get(i) + "\"@en .\n")
                        .collect(Collectors.joining())
                + ":" + property + " rdfs:label \"" + property
                + "\"@en . :Cheese rdfs:label \"Cheese\"@en . :Value rdfs:label \"Value\"@en .\n";
    }

    private static String facts(IntFunction<String> fact) {
        return IntStream.range(0, CITIES.size()).mapToObj(fact).collect(Collectors.joining());
    }

    private Stream<Item> typed(String turtle) {
        return items(turtle).stream().filter(item -> item.kind() == Kind.TEXT);
    }

    private static List<String> shown(List<Item> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.stem()),
                        item.options().stream()
                                .flatMap(option -> Stream.of(option.label(), option.feedback())
                                        .filter(Objects::nonNull))))
                .toList();
    }

    private List<String> stems(String turtle) {
        return items(turtle).stream().map(Item::stem).toList();
    }

    private List<Item> items(String turtle) {
        return Fixture.bank(Fixture.turtle(folder, turtle)).items();
    }
}
