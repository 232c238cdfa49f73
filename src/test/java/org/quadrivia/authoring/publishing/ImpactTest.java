package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.editing.LexiconEditor;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.lexicon.WordingForm;
import org.springframework.beans.factory.annotation.Autowired;

class ImpactTest extends AuthoringStage {
    private static final EntityId CAUTIOUS_BECAUSE_OF = new EntityId(HOME + "cautiousBecauseOf");

    @Autowired
    private LexiconEditor lexicons;

    @Test
    void nothingChangedChangesNoQuestion() {
        Impact impact = effects.impact(draft());

        assertThat(impact.gained()).isEmpty();
        assertThat(impact.lost()).isEmpty();
        assertThat(impact.changed()).isEmpty();
        assertThat(impact.before()).isEqualTo(impact.after()).isGreaterThan(50);
    }

    @Test
    void whatIsForetoldIsWhatHappens() {
        Bank before = bank();
        drafts.delete(draft(), new EntityId(HOME + "asim-munir"));

        Impact impact = effects.impact(draft());
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
                .filter(item -> item.kind() == Kind.TEXT
                        && item.support().getFirst().contains("<" + HOME + "suspended>")
                        && item.options().getFirst().label().equals("the Indus Water Treaty"))
                .findFirst()
                .orElseThrow();

        add(
                new EditablePart.Entity(new EntityId(HOME + "india")),
                "<" + HOME + "india> <" + HOME + "suspended> <" + HOME + "existing-measures> .");

        Impact impact = effects.impact(draft());

        assertThat(impact.lost())
                .filteredOn(lost -> lost.item().id().equals(asked.id()))
                .extracting(Impact.Lost::why)
                .containsExactly(Impact.WhyLost.AMBIGUOUS);
        assertThat(impact.ambiguous()).isPositive();
    }

    @Test
    void whatRestsOnWhatWasAddedIsGainedForThat() {
        add(
                new EditablePart.Graph(new EntityId(HOME + "passage/1.6")),
                "<" + HOME + "somebody-new> a <" + HOME + "Officer> ; <" + HOME + "called> <" + HOME
                        + "ajit-doval> ; <http://www.w3.org/2000/01/rdf-schema#label> \"Somebody New\"@en .");

        Impact impact = effects.impact(draft());

        assertThat(impact.gained())
                .filteredOn(gained -> gained.item().stem().contains("Somebody New"))
                .isNotEmpty()
                .extracting(Impact.Gained::why)
                .containsOnly(Impact.WhyGained.NEW_FACT);
    }

    /** An item "launched by: NASA" always has four answers: that is no reason. */
    @Test
    void anotherAnswerIsAReasonOnlyWhereThereWasNoneBefore() {
        DatasetGraph then = now().dataset();
        drafts.delete(draft(), new EntityId(HOME + "asim-munir"));
        drafts.delete(draft(), new EntityId(HOME + "india"));
        // Without these, what the bailout brought has too few wrong options
        drafts.delete(draft(), new EntityId(HOME + "market-access"));
        drafts.delete(draft(), new EntityId(HOME + "military-guarantee"));

        List<Impact.Lost> lost = effects.impact(draft()).lost();
        publish();

        List<Impact.Lost> alwaysMore = lost.stream()
                .filter(one -> one.item().kind() == Kind.SINGLE || one.item().kind() == Kind.TEXT)
                .filter(one -> {
                    Set<String> answers = answers(one.item(), now().dataset());
                    return answers.size() > 1
                            && answers.containsAll(keys(one.item()))
                            && answers(one.item(), then).containsAll(answers);
                })
                .toList();
        assertThat(alwaysMore).isNotEmpty();
        assertThat(alwaysMore).extracting(Impact.Lost::why).doesNotContain(Impact.WhyLost.AMBIGUOUS);
        assertThat(lost)
                .filteredOn(one -> one.why() == Impact.WhyLost.OTHER_ANSWER)
                .allSatisfy(one ->
                        assertThat(answers(one.item(), now().dataset())).isNotEqualTo(answers(one.item(), then)));
    }

    @Test
    void whatIsCountedOtherwiseHasAnotherAnswerAndLosesNoFact() {
        Map<WordingForm, String> words =
                new EnumMap<>(lexicons.words(draft(), CAUTIOUS_BECAUSE_OF).words());
        words.put(WordingForm.COUNTS_OBJECTS, "How many reasons for the caution of {s} are named?");
        lexicons.keep(draft(), CAUTIOUS_BECAUSE_OF, words);
        publish();
        Item counted = bank().items().stream()
                .filter(item -> item.family().startsWith("count"))
                .findFirst()
                .orElseThrow();
        String fact = counted.support().stream()
                .filter(line -> !line.contains("rdf-syntax-ns#type"))
                .findFirst()
                .orElseThrow();
        String[] parts = fact.split(" ");
        boolean forward = counted.support().stream().allMatch(line -> line.startsWith(parts[0]));

        add(
                new EditablePart.Whole(),
                forward
                        ? parts[0] + " " + parts[1] + " <" + HOME + "one-more> ."
                        : "<" + HOME + "one-more> " + parts[1] + " " + parts[2] + " .");

        assertThat(effects.impact(draft()).lost())
                .filteredOn(lost -> lost.item().id().equals(counted.id()))
                .extracting(Impact.Lost::why)
                .doesNotContain(Impact.WhyLost.FACT_GONE);
    }

    @Test
    void whatDiffersInNothingThatIsShownIsCountedApart() {
        add(new EditablePart.Whole(), "<" + HOME + "sirsa> <" + HOME + "near> <" + HOME + "srinagar> .");

        Impact impact = effects.impact(draft());

        assertThat(impact.changed())
                .allSatisfy(changed -> assertThat(shown(changed.before())).isNotEqualTo(shown(changed.after())));
        assertThat(impact.unseen()).isPositive();
    }

    private static List<Object> shown(Item item) {
        return List.of(
                item.stem(),
                String.valueOf(item.framing()),
                item.explanation(),
                item.passages(),
                item.standing(),
                item.options().stream()
                        .map(option -> List.of(
                                option.label(),
                                option.value(),
                                String.valueOf(option.right()),
                                option.correct(),
                                option.accepted(),
                                option.broad(),
                                option.feedback()))
                        .toList());
    }

    private static Set<String> keys(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> answers(Item item, DatasetGraph in) {
        Set<String> found = new HashSet<>();
        try (QueryExec run = QueryExec.dataset(in).query(item.query()).build()) {
            run.select().forEachRemaining(row -> found.add(NodeFmtLib.strNT(row.get("answer"))));
        }
        return found;
    }

    private static Set<String> ids(Bank bank) {
        return bank.items().stream().map(Item::id).collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(id -> !without.contains(id)).collect(Collectors.toSet());
    }
}
