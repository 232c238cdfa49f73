package org.quadrivia.quiz.named;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.named.NamedQuizStore.Response;
import org.quadrivia.quiz.named.NamedQuizStore.TakenBy;
import org.quadrivia.quiz.named.QuizResults.Attempt;
import org.quadrivia.quiz.named.QuizResults.ItemFigures;
import org.quadrivia.quiz.named.QuizResults.ObjectiveFigures;
import org.quadrivia.quiz.named.QuizResults.Person;
import org.quadrivia.quiz.named.QuizResults.Who;
import org.quadrivia.quiz.statistics.ItemAnalysis;
import org.quadrivia.quiz.statistics.OptionTable;
import org.quadrivia.quiz.statistics.QuizFigures;
import org.quadrivia.quiz.statistics.RandomGuess;
import org.quadrivia.quiz.statistics.Remark;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Computes the results of a named quiz for its author. The caller must have checked that the viewer may see them. */
@Service
@ConditionalOnStorage
public class NamedQuizResults {
    private static final Comparator<ItemFigures> ATTENTION_FIRST = Comparator.comparingInt(NamedQuizResults::urgency)
            .thenComparingDouble(figures -> figures.facility().orElse(2))
            .thenComparing(figures -> figures.item().id());

    private static final List<Remark.Finding> ORDER = List.of(Remark.Finding.values());

    private final NamedQuizStore store;
    private final Quizzes quizzes;
    private final AccountService accounts;

    NamedQuizResults(NamedQuizStore store, Quizzes quizzes, AccountService accounts) {
        this.store = store;
        this.quizzes = quizzes;
        this.accounts = accounts;
    }

    /** Returns the results. Exams whose time is up are handed in first. */
    public QuizResults of(QuizCode code) {
        quizzes.submitOverdue();
        List<TakenBy> taken = store.attempts(code);
        Map<Taker, List<TakenBy>> byTaker =
                taken.stream().collect(Collectors.groupingBy(TakenBy::taker, LinkedHashMap::new, Collectors.toList()));
        Map<Taker, Who> names = names(byTaker.keySet().stream().toList());
        List<Person> people = byTaker.entrySet().stream()
                .map(entry -> person(requireNonNull(names.get(entry.getKey())), entry.getValue()))
                .toList();
        List<Attempt> attempts = people.stream()
                .flatMap(person -> person.attempts().stream())
                .sorted(Comparator.comparing(Attempt::started))
                .toList();
        Map<QuizId, Map<String, Response>> counted = counted(code, byTaker);
        List<ItemFigures> items = figures(code, counted.values());
        Objectives objectives =
                store.find(code).map(quiz -> quizzes.objectives(quiz.kb())).orElse(Objectives.NONE);
        return new QuizResults(
                people, attempts, QuizFigures.of(points(counted.values())), items, byObjective(items, objectives));
    }

    private static List<ObjectiveFigures> byObjective(List<ItemFigures> items, Objectives objectives) {
        return objectives.all().stream()
                .flatMap(objective -> {
                    List<ItemFigures> about = items.stream()
                            .filter(figures -> figures.takers() > 0
                                    && objectives.of(figures.item()).contains(objective))
                            .toList();
                    int answers = about.stream().mapToInt(ItemFigures::takers).sum();
                    int right = about.stream().mapToInt(ItemFigures::right).sum();
                    return answers == 0
                            ? Stream.empty()
                            : Stream.of(new ObjectiveFigures(objective, about.size(), answers, right));
                })
                .sorted(Comparator.comparingDouble(ObjectiveFigures::facility))
                .toList();
    }

    private Map<Taker, Who> names(List<Taker> takers) {
        Map<Taker, Who> names = new HashMap<>();
        int guests = 0;
        for (Taker taker : takers) {
            Optional<String> name = taker instanceof Taker.Person(var id)
                    ? accounts.find(id).map(person -> person.shownName().value())
                    : Optional.empty();
            guests += name.isEmpty() ? 1 : 0;
            names.put(taker, new Who(name, name.isEmpty() ? guests : 0));
        }
        return names;
    }

    private static Person person(Who who, List<TakenBy> taken) {
        List<Attempt> attempts = new ArrayList<>();
        for (TakenBy one : taken) {
            AttemptLine line = one.attempt();
            attempts.add(new Attempt(
                    who,
                    attempts.size() + 1,
                    line.started(),
                    line.mode(),
                    line.questions(),
                    line.answered(),
                    line.score(),
                    line.points(),
                    line.finished()));
        }
        List<Attempt> finished = attempts.stream().filter(Attempt::finished).toList();
        OptionalDouble first =
                finished.stream().limit(1).mapToDouble(Attempt::points).findFirst();
        OptionalDouble best = finished.stream().mapToDouble(Attempt::points).max();
        return new Person(
                who, List.copyOf(attempts), first, best, attempts.getFirst().questions());
    }

    /** Returns the questions of the first finished attempt of each taker, by attempt and by item. */
    private Map<QuizId, Map<String, Response>> counted(QuizCode code, Map<Taker, List<TakenBy>> byTaker) {
        Map<QuizId, Map<String, Response>> counted = new LinkedHashMap<>();
        byTaker.values()
                .forEach(attempts -> attempts.stream()
                        .map(TakenBy::attempt)
                        .filter(AttemptLine::finished)
                        .findFirst()
                        .ifPresent(attempt -> counted.put(attempt.id(), new LinkedHashMap<>())));
        for (Response response : store.responses(code)) {
            Map<String, Response> attempt = counted.get(response.attempt());
            if (attempt != null) {
                attempt.put(response.item(), response);
            }
        }
        counted.values().removeIf(Map::isEmpty);
        return counted;
    }

    private static List<Map<String, Double>> points(Collection<Map<String, Response>> attempts) {
        return attempts.stream().map(NamedQuizResults::points).toList();
    }

    private static Map<String, Double> points(Map<String, Response> attempt) {
        Map<String, Double> points = new LinkedHashMap<>();
        attempt.forEach((item, response) -> points.put(item, response.points()));
        return points;
    }

    private List<ItemFigures> figures(QuizCode code, Collection<Map<String, Response>> attempts) {
        Map<String, ItemAnalysis.Figures> figures = ItemAnalysis.of(points(attempts));
        Map<String, List<OptionTable.Given>> given = given(attempts);
        boolean partial = store.find(code)
                .map(quiz -> quiz.plan().terms().mode())
                .filter(Predicate.not(Mode::givesPartialCredit))
                .isEmpty();
        return store.items(code).values().stream()
                .map(item -> figures(item, figures.get(item.id()), given.getOrDefault(item.id(), List.of()), partial))
                .sorted(ATTENTION_FIRST)
                .toList();
    }

    private static Map<String, List<OptionTable.Given>> given(Collection<Map<String, Response>> attempts) {
        Map<String, List<OptionTable.Given>> given = new HashMap<>();
        for (Map<String, Response> attempt : attempts) {
            double sum = ItemAnalysis.sum(points(attempt));
            attempt.forEach((item, response) -> given.computeIfAbsent(item, key -> new ArrayList<>())
                    .add(new OptionTable.Given(
                            response.chosen(),
                            response.right(),
                            ItemAnalysis.rest(response.points(), sum, attempt.size()))));
        }
        return given;
    }

    private static ItemFigures figures(
            Item item, ItemAnalysis.@Nullable Figures found, List<OptionTable.Given> given, boolean partial) {
        OptionalDouble guess = RandomGuess.points(item, partial);
        if (found == null) {
            return new ItemFigures(item, Optional.empty(), guess, OptionTable.NONE, List.of());
        }
        OptionTable options = OptionTable.of(item, given);
        return new ItemFigures(item, Optional.of(found), guess, options, Remark.of(item, found, options, guess));
    }

    /** Returns the place of the first remark in the order of importance; the last if there is none. */
    private static int urgency(ItemFigures figures) {
        return figures.remarks().stream()
                .mapToInt(remark -> ORDER.indexOf(remark.finding()))
                .findFirst()
                .orElse(ORDER.size());
    }
}
