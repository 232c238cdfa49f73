package org.quadrivia.authoring.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.Impact;
import org.quadrivia.authoring.Part;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;

class ImpactTest extends AuthoringStage {
    @Test
    void nothingChangedChangesNoQuestion() {
        Impact impact = drafts.impact(kb);

        assertThat(impact.gained()).isEmpty();
        assertThat(impact.lost()).isEmpty();
        assertThat(impact.changed()).isEmpty();
        assertThat(impact.before()).isEqualTo(impact.after()).isGreaterThan(400);
    }

    @Test
    void whatIsForetoldIsWhatHappens() {
        Bank before = bank();
        drafts.delete(kb, new EntityId(HOME + "asim-munir"));

        Impact impact = drafts.impact(kb);
        publish();

        Set<String> were = ids(before);
        Set<String> are = ids(bank());
        assertThat(impact.lost()).isNotEmpty();
        assertThat(impact.lost())
                .extracting(lost -> lost.item().id())
                .containsExactlyInAnyOrderElementsOf(minus(were, are));
        assertThat(impact.gained())
                .extracting(gained -> gained.item().id())
                .containsExactlyInAnyOrderElementsOf(minus(are, were));
        assertThat(impact.before()).isEqualTo(were.size());
        assertThat(impact.after()).isEqualTo(are.size());
        assertThat(impact.lost()).extracting(Impact.Lost::why).contains(Impact.WhyLost.FACT_GONE);
    }

    @Test
    void aSecondRightAnswerMakesAQuestionAmbiguous() {
        Item asked = bank().items().stream()
                .filter(item -> item.kind() == Kind.MULTIPLE
                        && item.support().stream()
                                        .map(line -> line.split(" ")[0])
                                        .distinct()
                                        .count()
                                == 1)
                .findFirst()
                .orElseThrow();
        String[] fact = asked.support().getFirst().split(" ");
        String wrong = asked.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow()
                .value();
        String subject = fact[0].substring(1, fact[0].length() - 1);

        add(new Part.Entity(new EntityId(subject)), fact[0] + " " + fact[1] + " " + wrong + " .");

        Impact impact = drafts.impact(kb);

        assertThat(impact.lost())
                .filteredOn(lost -> lost.item().id().equals(asked.id()))
                .extracting(Impact.Lost::why)
                .containsExactly(Impact.WhyLost.AMBIGUOUS);
        assertThat(impact.ambiguous()).isPositive();
    }

    @Test
    void whatRestsOnWhatWasAddedIsGainedForThat() {
        add(
                new Part.Graph(new EntityId(HOME + "passage/1.6")),
                "<" + HOME + "ajit-doval> <" + HOME + "servesCountry> <" + HOME
                        + "india> . <" + HOME + "somebody-new> a <" + HOME + "Officer> ; <" + HOME + "servesCountry> <"
                        + HOME
                        + "pakistan> ; <http://www.w3.org/2000/01/rdf-schema#label> \"Somebody New\"@en .");

        Impact impact = drafts.impact(kb);

        assertThat(impact.gained())
                .filteredOn(gained -> gained.item().stem().contains("Somebody New"))
                .isNotEmpty()
                .extracting(Impact.Gained::why)
                .containsOnly(Impact.WhyGained.NEW_FACT);
    }

    private static Set<String> ids(Bank bank) {
        return bank.items().stream().map(Item::id).collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(id -> !without.contains(id)).collect(Collectors.toSet());
    }
}
