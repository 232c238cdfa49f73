package org.quadrivia.question.rdf.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

/** A fact that another node qualifies is not told as if it held without its qualifier. */
class HalfTruthTest {
    private static final List<String> LANDS = List.of(
            "Albania", "Belgium", "Cyprus", "Denmark", "Estonia", "France", "Greece", "Hungary", "Ireland", "Latvia");
    private static final List<String> CLUBS = List.of("Customs League", "Harbour Union", "Mining Council");

    @TempDir
    Path folder;

    @Test
    void whoIsOnlyACandidateIsNotToldAsAMember() {
        GeneratorServices services = services(members("member", "candidate", "member of"));

        assertThat(told(services, "Albania", "CustomsLeague")).isFalse();
        assertThat(told(services, "Belgium", "CustomsLeague")).isTrue();
    }

    @Test
    void noItemNamesACandidateAsAMember() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, members("member", "candidate", "member of")))
                .items();

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.support())
                        .noneMatch(line -> line.contains("/Albania>") && line.contains("CustomsLeague")));
    }

    @Test
    void theKindThatThePropertyNamesIsTheUsualOneThoughItIsRare() {
        GeneratorServices services = services(members("candidate", "member", "member of"));

        assertThat(told(services, "Albania", "CustomsLeague")).isTrue();
        assertThat(told(services, "Belgium", "CustomsLeague")).isFalse();
    }

    @Test
    void aQualifierThatIsTheSameEverywhereOrDifferentEverywhereChangesNothing() {
        assertThat(told(services(members("member", "member", "member of")), "Albania", "CustomsLeague"))
                .isTrue();
        StringBuilder text = new StringBuilder(members(null, null, "member of"));
        for (String land : LANDS) {
            text.append("[ :of :%s ; :in :CustomsLeague ; :note \"Note on %s\" ] .%n".formatted(land, land));
        }
        assertThat(told(services(text.toString()), "Albania", "CustomsLeague")).isTrue();
    }

    @Test
    void theFactsThatLeadThroughSuchNodesAreNotToldEither() {
        GeneratorServices through =
                services(members("member", "candidate", null)).ofJoints().orElseThrow();
        Node path = through.profile.uses().keySet().stream()
                .filter(property -> through.relations
                        .objects(Fixture.ex("Albania"), property)
                        .contains(Fixture.ex("CustomsLeague")))
                .findFirst()
                .orElseThrow();

        assertThat(through.askable.told(Fixture.ex("Albania"), path, Fixture.ex("CustomsLeague")))
                .isFalse();
        assertThat(through.askable.told(Fixture.ex("Belgium"), path, Fixture.ex("CustomsLeague")))
                .isTrue();
    }

    @Test
    void whatIsOverIsNotToldAsIfItWere() {
        StringBuilder text = new StringBuilder(members(null, null, "member of"));
        for (int i = 0; i < LANDS.size(); i++) {
            text.append("[ :of :%s ; :in :CustomsLeague ; :since \"%d\"^^xsd:gYear %s ] .%n"
                    .formatted(LANDS.get(i), 1950 + i, i < 3 ? "; :until \"%d\"^^xsd:gYear".formatted(1990 + i) : ""));
        }
        GeneratorServices services = services(text.toString());

        assertThat(told(services, "Albania", "CustomsLeague")).isFalse();
        assertThat(told(services, "Estonia", "CustomsLeague")).isTrue();
    }

    @Test
    void aFigureOfOneYearAmongSeveralIsNotToldWithoutTheYear() {
        StringBuilder text =
                new StringBuilder(":count rdfs:label \"population count\" . :value rdfs:label \"value\" .\n");
        for (int i = 0; i < LANDS.size(); i++) {
            text.append(":%s a :Land ; rdfs:label \"%s\" ; :count [ :year \"2001\"^^xsd:gYear ; :value %d ] .%n"
                    .formatted(LANDS.get(i), LANDS.get(i), 50 + 40 * i));
        }
        String once = text.toString();
        String twice = once + ":Albania :count [ :year \"2011\"^^xsd:gYear ; :value 70 ] .";

        assertThat(Fixture.bank(Fixture.turtle(folder, once), "number").items()).isNotEmpty();
        assertThat(Fixture.bank(Fixture.turtle(folder, twice), "number", "order", "compare")
                        .items())
                .extracting(Item::stem)
                .noneMatch(stem -> stem.contains("value"));
    }

    private GeneratorServices services(String text) {
        return Fixture.generation(Fixture.turtle(folder, text));
    }

    private static boolean told(GeneratorServices services, String land, String club) {
        Triple fact = Triple.create(Fixture.ex(land), Fixture.ex("memberOf"), Fixture.ex(club));
        return services.askable.told(fact.getSubject(), fact.getPredicate(), fact.getObject());
    }

    /** Ten lands in three clubs; two of the memberships are of the other kind. Null leaves a part out. */
    private static String members(String kind, String other, String direct) {
        StringBuilder text = new StringBuilder(":memberOf rdfs:label \"member of\" . :kind rdfs:label \"kind\" .\n");
        for (String club : CLUBS) {
            String id = club.replace(" ", "");
            text.append(":%s a :Club ; rdfs:label \"%s\" .%n".formatted(id, club));
            for (int i = 0; i < LANDS.size(); i++) {
                String land = LANDS.get(i);
                if ((i + CLUBS.indexOf(club)) % 4 == 3) {
                    continue;
                }
                if (direct != null) {
                    text.append(":%s :memberOf :%s .%n".formatted(land, id));
                }
                if (kind != null) {
                    text.append("[ :of :%s ; :in :%s ; :kind \"%s\" ] .%n"
                            .formatted(land, id, i == 0 && CLUBS.indexOf(club) < 2 ? other : kind));
                }
            }
        }
        LANDS.forEach(land -> text.append(":%s a :Land ; rdfs:label \"%s\" .%n".formatted(land, land)));
        return text.toString();
    }
}
