package org.quadrivia.authoring.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.CurrentRequest;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.named.ItemQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Two knowledge bases with items made by hand, and whoever the test puts at the browser. */
@TestConfiguration(proxyBeanMethods = false)
public class TeachFakes {
    public static final KbId KB = new KbId("calls");
    static final KbId OTHER = new KbId("other");
    public static final Item SINGLE =
            Items.with(Items.single("s", "Whom did she ring?", "Munir", "Doval", "Vance"), "object", 0.1);
    public static final Item BOOLEAN = Items.with(Items.bool("b", "The call was short.", false), "boolean", 0.3);
    static final Item MULTIPLE = Items.with(
            Items.multiple("m", "Which places?", List.of("Jammu", "Pathankot"), List.of("Lahore")), "multiple", 0.6);
    static final Item ORDER = Items.with(Items.order("o", "beta call", "gamma call", "alpha call"), "order", 0.9);
    static final Item TEXT = Items.with(Items.text("t", "Who wrote to her?", 1, "Asim Rao"), "text", 0.7);
    static final Item MATCH = Items.with(
            Items.match("p", "Match each with the office.", "Sey", "treasurer", "Lind", "speaker"), "match", 0.8);
    static final List<Item> ALL = List.of(SINGLE, BOOLEAN, MULTIPLE, TEXT, MATCH, ORDER);
    public static final Topic CALLS =
            new Topic(new EntityId(Items.KB + "topic/calls"), "Calls", null, Set.of(new EntityId(Items.KB + "munir")));

    public static List<Item> items = ALL;
    /** The learning objectives of the bank; a test that sets them puts back none. */
    public static Objectives objectives = Objectives.NONE;

    public static List<ShippedReview> shipped = List.of();

    static @Nullable Person person;
    static boolean visiting;

    @Bean
    @Primary
    Knowledge knowledge(ObjectProvider<ReadAccess> readers) {
        Map<KbId, KnowledgeBase> bases = Map.of(KB, base(KB, "Who rang whom"), OTHER, base(OTHER, "Other things"));
        Knowledge knowledge = Mockito.mock();
        Mockito.when(knowledge.first()).thenReturn(bases.get(KB));
        Mockito.when(knowledge.all()).thenReturn(List.of(card(KB, "Who rang whom")));
        Mockito.when(knowledge.find(Mockito.any()))
                .thenAnswer(call -> Optional.ofNullable(bases.get(call.<KbId>getArgument(0)))
                        .filter(base -> readers.getObject().mayRead(base.card().id())));
        return knowledge;
    }

    private static KnowledgeBase base(KbId id, String title) {
        KnowledgeBase base = Mockito.mock();
        KbCard card = card(id, title);
        Mockito.when(base.card()).thenReturn(card);
        return base;
    }

    private static KbCard card(KbId id, String title) {
        return new KbCard(id, Items.KB, "r1", title, null, null, null, "en", 12, 3, 1, 5, List.of(CALLS));
    }

    @Bean
    @Primary
    Banks banks() {
        return new Banks() {
            @Override
            public Optional<Bank> bank(KbId id) {
                return Optional.of(new Bank(Items.KB, "r1", items).with(objectives));
            }

            @Override
            public List<ShippedReview> shippedReviews(KbId id) {
                return shipped;
            }

            @Override
            public Set<EntityId> subjects(Item item) {
                return item.id().equals("s") ? CALLS.members() : Set.of();
            }
        };
    }

    @Bean
    @Primary
    ItemQueries queries() {
        return (kb, sparql) -> sparql.contains("broken")
                ? new ItemQueries.Found.Refused("Encountered “broken”", 2, 5)
                : new ItemQueries.Found.Items(Set.of("m", "o"), false);
    }

    @Bean
    @Primary
    CurrentRequest visit() {
        Set<KbId> opened = new HashSet<>();
        return new CurrentRequest() {
            @Override
            public boolean underWay() {
                return visiting;
            }

            @Override
            public Set<KbId> opened() {
                return opened;
            }

            @Override
            public void open(KbId kb) {
                opened.add(kb);
            }
        };
    }

    @Bean
    @Primary
    CurrentPerson current() {
        return new CurrentPerson() {
            @Override
            public Optional<PersonId> id() {
                return person().map(Person::id);
            }

            @Override
            public Optional<Person> person() {
                return Optional.ofNullable(person);
            }
        };
    }

    /** So many items more than there are. */
    public static void many(int more) {
        List<Item> all = new ArrayList<>(ALL);
        for (int i = 0; i < more; i++) {
            all.add(Items.with(Items.single("x" + i, "Question " + i + "?", "Yes", "No"), "object", 0.5));
        }
        items = List.copyOf(all);
    }
}
