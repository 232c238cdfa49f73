package org.quadrivia.simulation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes quizzes one after the other by keyboard, choosing at random. For one thread at a time. */
public final class SimulatedLearner {
    private static final Pattern QUESTION = Pattern.compile("quiz/([\\w-]+)/(\\d+)");
    private static final int OPTIONS = 9;

    /**
     * A question that was answered: by its place, not by its words.
     *
     * @param nanos from sending the answer to having the feedback
     */
    public record Told(String quiz, int number, long nanos) {
        String place() {
            return quiz + "/" + number;
        }
    }

    private final Tab tab;
    private final RandomGenerator random;

    /** @param server its address, without a slash at its end */
    public SimulatedLearner(HttpClient http, String server, RandomGenerator random) {
        this.tab = new Tab(http, server);
        this.random = random;
    }

    /** Where the learner looks. */
    public Tab tab() {
        return tab;
    }

    /** The question that is asked now, as quiz and number; empty where none is. */
    Optional<String> asked() {
        Matcher place = QUESTION.matcher(tab.location());
        return tab.page().has("asking") && place.matches() ? Optional.of(place.group()) : Optional.empty();
    }

    /** Begins a quiz with the first button of the first page, to which a link leads from every other. */
    void start() throws IOException, InterruptedException {
        if (tab.isOpen()) {
            tab.navigate("");
        } else {
            tab.open("");
        }
        tab.click(tab.page().button("Start a quiz").orElseThrow(() -> new IOException("no quiz to start")));
    }

    /** Comes to a question that is asked: the next of this quiz, or the first of a new one. */
    public void turn() throws IOException, InterruptedException {
        if (!next()) {
            start();
        }
    }

    /** Comes to the next question of this quiz. @return false where there is none */
    boolean next() throws IOException, InterruptedException {
        if (asked().isEmpty() && tab.page().has("told")) {
            key("Enter");
        }
        return asked().isPresent();
    }

    /** Begins an exam with the first form of the first page. */
    void startExam() throws IOException, InterruptedException {
        tab.open("");
        press("Choose length, topics or exam");
        Element label = tab.page()
                .all(element -> element.tag().equals("label")
                        && tab.page().words(element).startsWith("Exam"))
                .findFirst()
                .orElseThrow(() -> new IOException("no exam to choose"));
        Element exam = tab.page()
                .all(element ->
                        label.children.contains(element.id) && element.tag().equals("input"))
                .findFirst()
                .orElseThrow();
        tab.tick(exam);
        press("Start a quiz");
    }

    /**
     * Answers the question of an exam, which tells nothing but that it is kept.
     *
     * @return its place, once the next one or the overview is there
     */
    String keep() throws IOException, InterruptedException {
        String place = tab.location();
        choose();
        enter();
        if (tab.location().equals(place)) {
            throw new IOException("not kept at " + place + ": " + complaint());
        }
        return place;
    }

    /** Clicks the first button with these words. */
    void press(String words) throws IOException, InterruptedException {
        tab.click(tab.page()
                .button(words)
                .orElseThrow(
                        () -> new IOException("no button “" + words + "” at " + tab.location() + ": " + complaint())));
    }

    /**
     * Answers the question that is asked.
     *
     * @return after its feedback is there
     * @throws IOException where it is not: nobody knows then whether the answer was stored
     */
    public Told answer() throws IOException, InterruptedException {
        choose();
        return again();
    }

    /** Sends what is chosen already. The same as {@link #answer} otherwise. */
    Told again() throws IOException, InterruptedException {
        Matcher place = QUESTION.matcher(tab.location());
        long sent = System.nanoTime();
        enter();
        long took = System.nanoTime() - sent;
        if (!place.matches() || !tab.page().has("told")) {
            throw new IOException("no feedback at " + tab.location() + ": " + complaint());
        }
        return new Told(place.group(1), Integer.parseInt(place.group(2)), took);
    }

    /** What the page says of the answer; empty where it says nothing. */
    String feedback() {
        return tab.page()
                .all(element -> element.classes.contains("told"))
                .map(tab.page()::words)
                .findFirst()
                .orElse("");
    }

    /** What the page has to say against the answer. */
    String complaint() {
        return tab.page()
                .all(element -> element.classes.contains("complaint"))
                .map(tab.page()::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void choose() throws IOException, InterruptedException {
        List<Element> movers = tab.page()
                .all(element -> element.tag().equals("button")
                        && tab.page().words(element).equals("↓"))
                .toList();
        long partners = tab.page()
                .all(element -> element.classes.contains("partners"))
                .mapToLong(element -> element.children.size() - 1)
                .sum();
        if (partners > 0) {
            for (int i = 1; i <= partners; i++) {
                key(Integer.toString(i));
            }
        } else if (!movers.isEmpty()) {
            for (Element mover : movers) {
                tab.click(mover);
            }
        } else if (tab.page().byId("typed").isEmpty()) {
            long options = tab.page()
                    .all(element -> element.classes.contains("option"))
                    .count();
            key(Integer.toString(1 + random.nextInt((int) Math.clamp(options, 1, OPTIONS))));
        }
    }

    private void enter() throws IOException, InterruptedException {
        Optional<Element> typed = tab.page().byId("typed");
        if (typed.isPresent()) {
            tab.fire(typed.get(), "keydown", value -> value.equals("element.value") ? "x" + random.nextInt() : true);
        } else {
            key("Enter");
        }
    }

    /** Presses a key, wherever the focus is. */
    private void key(String key) throws IOException, InterruptedException {
        boolean asking = tab.page().has("asking");
        Function<String, Object> value = expression -> {
            if (expression.contains(".asking")) {
                return asking;
            }
            return expression.startsWith("/^[1-9]$/") ? key : (Object) true;
        };
        tab.fire(tab.page().body(), "keydown", value);
    }
}
