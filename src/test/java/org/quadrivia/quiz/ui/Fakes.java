package org.quadrivia.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.Items;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One knowledge base with one item of each kind, in place of what is read from RDF. */
@TestConfiguration
public class Fakes {
    public static final KbId KB = FakeBase.ID;
    public static final Item SINGLE =
            Items.with(Items.single("s", "Whom did she ring?", "Munir", "Doval", "Vance"), "object", 0.1);
    public static final Item BOOLEAN = Items.with(Items.bool("b", "The call was short.", false), "boolean", 0.3);
    public static final Item MULTIPLE = Items.with(
            Items.multiple("m", "Which places?", List.of("Jammu", "Pathankot"), List.of("Lahore")), "multiple", 0.6);
    public static final Item ORDER =
            Items.with(Items.order("o", "beta call", "gamma call", "alpha call"), "order", 0.9);
    public static final Item TEXT = Items.with(
            Items.broad(
                    Items.text("t", "Who wrote to her?", 1, "Asim Rao", "General Rao", "The Lion of Sarn"), "General"),
            "text",
            0.7);
    public static final Item MATCH = Items.with(
            Items.match(
                    "p",
                    "Match each person with the office held.",
                    "Amara Sey",
                    "treasurer",
                    "Bo Lind",
                    "speaker",
                    "Cyril Ode",
                    "envoy"),
            "match",
            0.8);

    /** The learning objectives of the bank; a test that sets them puts back none. */
    public static volatile Objectives objectives = Objectives.NONE;

    private final KnowledgeBase base = new FakeBase(FakeBase.ID, "Who rang whom");

    /** What should be known of the calls, and of the places and the letter. */
    public static Objectives callsAndPlaces() {
        return new Objectives(List.of(
                new Objective(
                        FakeBase.id("objective/calls"),
                        "She rang Munir.",
                        3,
                        Set.copyOf(SINGLE.asks()),
                        List.of(FakeBase.PASSAGE)),
                new Objective(
                        FakeBase.id("objective/places"),
                        "Two places were hit, and Rao wrote to her.",
                        1,
                        Stream.concat(MULTIPLE.asks().stream(), TEXT.asks().stream())
                                .collect(Collectors.toSet()))));
    }

    @Bean
    @Primary
    Knowledge fakeKnowledge() {
        return new Knowledge() {
            @Override
            public List<KbCard> all() {
                return List.of(base.card());
            }

            @Override
            public Optional<KnowledgeBase> find(KbId id) {
                return id.equals(FakeBase.ID) ? Optional.of(base) : Optional.empty();
            }

            @Override
            public KnowledgeBase first() {
                return base;
            }

            @Override
            public boolean isShipped(KbId id) {
                return true;
            }
        };
    }

    @Bean
    @Primary
    Questions fakeQuestions() {
        return new Questions() {
            @Override
            public Optional<Bank> bank(KbId id) {
                List<Item> items = List.of(SINGLE, BOOLEAN, MULTIPLE, TEXT, MATCH, ORDER);
                return id.equals(FakeBase.ID)
                        ? Optional.of(new Bank(
                                Items.KB,
                                "r1",
                                items,
                                List.of(),
                                Map.of(Items.iri("Munir"), Set.of("the general")),
                                Set.of(),
                                objectives,
                                Map.of(),
                                Map.of(FakeBase.PASSAGE.id().iri(), FakeBase.PASSAGE.paraphrase())))
                        : Optional.empty();
            }

            @Override
            public Set<EntityId> subjects(Item item) {
                return item.equals(SINGLE) ? Set.of(FakeBase.MUNIR.id()) : Set.of(FakeBase.id("rest"));
            }
        };
    }
}
