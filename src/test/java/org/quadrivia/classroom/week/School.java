package org.quadrivia.classroom.week;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.quadrivia.account.CodeThrottle;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.own.OwnQuestionStore;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.review.ReviewStore;
import org.quadrivia.quiz.Exams;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.named.ItemQueries;
import org.quadrivia.storage.TestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The services of classes, quizzes and accounts over a database, with a clock that a test moves, somebody at the browser, and a
 * knowledge base that says who was mayor when. Its questions are generated from its text, and again when a fact is corrected.
 */
final class School implements AutoCloseable {
    static final KbId TOWN = new KbId("town");
    private static final String IRI = "https://example.org/kb/town/";
    private static final List<String> TERMS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    private static final List<String> MAYORS = List.of(
            "Ann Smith",
            "Bob Baker",
            "Cy Miller",
            "Dee Weaver",
            "Eve Mason",
            "Fay Cooper",
            "Gus Fowler",
            "Hal Thatcher");

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);
    private static @Nullable Person current;
    private static @Nullable Bank bank;

    final ConfigurableApplicationContext context;
    private final Path folder;
    /** Who was mayor, by the question that asks for it. */
    private final Map<String, String> truth = new LinkedHashMap<>();

    School(Path folder) throws IOException {
        this.folder = folder;
        for (int i = 0; i < TERMS.size(); i++) {
            truth.put("Who was mayor during the " + TERMS.get(i) + " term?", MAYORS.get(i));
        }
        publish();
        context = TestDatabase.h2()
                .open(
                        "org.quadrivia.account.jdbc",
                        "org.quadrivia.account.selfservice",
                        "org.quadrivia.account.signin",
                        "org.quadrivia.account.signup",
                        "org.quadrivia.classroom",
                        "org.quadrivia.quiz.jdbc",
                        "org.quadrivia.quiz.named",
                        "org.quadrivia.question.own",
                        "org.quadrivia.question.review");
    }

    /** Writes the knowledge base as it is now, and generates its questions. */
    private void publish() throws IOException {
        StringBuilder text = new StringBuilder("""
                PREFIX qv: <https://quadrivia.org/ns#>
                PREFIX : <https://example.org/kb/town/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                GRAPH :about {
                  <https://example.org/kb/town/> dcterms:title "The town"@en ; dcterms:language "en" .
                  :schema a qv:SchemaGraph .
                  :mayor qv:asksObject "Who was mayor during {s}?"@en ; qv:states "{o} was mayor during {s}."@en .
                  :recorded a qv:FullyRecorded ; qv:property :mayor .
                }
                GRAPH :schema {
                  :Person a owl:Class ; rdfs:label "person"@en ; owl:disjointWith :Term .
                  :Term a owl:Class ; rdfs:label "term"@en .
                  :mayor a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:label "mayor"@en .
                }
                GRAPH :chronicle {
                """);
        for (int i = 0; i < MAYORS.size(); i++) {
            text.append(":p")
                    .append(i)
                    .append(" a :Person ; rdfs:label \"")
                    .append(MAYORS.get(i))
                    .append("\"@en .\n");
        }
        int term = 0;
        for (String mayor : truth.values()) {
            text.append(":t")
                    .append(term)
                    .append(" a :Term ; rdfs:label \"the ")
                    .append(TERMS.get(term));
            text.append(" term\"@en ; :mayor :p").append(MAYORS.indexOf(mayor)).append(" .\n");
            term++;
        }
        Path file = folder.resolve("town.trig");
        Files.writeString(file, text.append("}\n"));
        bank = Fixture.bank(Fixture.load(file), "object");
    }

    /** Corrects a fact in the knowledge base. */
    void correct(String question, String mayor) throws IOException {
        truth.put(question, mayor);
        publish();
    }

    /** Returns who was mayor, by the question that asks for it, as the knowledge base says now. */
    Map<String, String> truth() {
        return new LinkedHashMap<>(truth);
    }

    void at(Instant time, @Nullable Person person) {
        NOW.set(time);
        current = person;
    }

    <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    Person signUp(String signIn, String name, Role role) {
        SignUpRequest request = new SignUpRequest(signIn, name, "correct horse", ZoneOffset.UTC);
        return ((SignUpOutcome.Done) get(AccountService.class).enter(request, role)).person();
    }

    @Override
    public void close() {
        context.close();
        current = null;
        bank = null;
    }

    /** What surrounds the services. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({CodeThrottle.class, Exams.class, Quizzes.class})
    static class Surroundings {
        @Bean
        @Primary
        Clock watch() {
            return ((InstantSource) NOW::get).withZone(ZoneOffset.UTC);
        }

        @Bean
        @Primary
        CurrentPerson whoever() {
            return new CurrentPerson() {
                @Override
                public Optional<PersonId> id() {
                    return person().map(Person::id);
                }

                @Override
                public Optional<Person> person() {
                    return Optional.ofNullable(current);
                }
            };
        }

        /** As the usual one, but fast. */
        @Bean
        PasswordEncoder quick() {
            return new BCryptPasswordEncoder(4);
        }

        @Bean
        @Primary
        Knowledge town() {
            KbCard card = new KbCard(TOWN, IRI, "r1", "The town", null, null, null, "en", 8, 1, 1, 16, List.of());
            KnowledgeBase base = Mockito.mock();
            Mockito.when(base.card()).thenReturn(card);
            Knowledge knowledge = Mockito.mock();
            Mockito.when(knowledge.all()).thenReturn(List.of(card));
            Mockito.when(knowledge.find(TOWN)).thenReturn(Optional.of(base));
            return knowledge;
        }

        @Bean
        @Primary
        Banks banks() {
            return new Banks() {
                @Override
                public Optional<Bank> bank(KbId id) {
                    return Optional.ofNullable(bank);
                }

                @Override
                public Set<EntityId> subjects(Item item) {
                    return Set.of();
                }
            };
        }

        /** Everybody may read; teachers may change. */
        @Bean
        @Primary
        ReadAccess readers() {
            return new ReadAccess() {
                @Override
                public boolean mayRead(KbId kb) {
                    return true;
                }

                @Override
                public boolean mayChange(KbId kb) {
                    return current != null && current.role() == Role.TEACHER;
                }
            };
        }

        @Bean
        ItemQueries noQueries() {
            return Mockito.mock();
        }

        @Bean
        ReviewStore noReviews() {
            return Mockito.mock();
        }

        @Bean
        OwnQuestionStore noOwnQuestions() {
            return Mockito.mock();
        }
    }
}
