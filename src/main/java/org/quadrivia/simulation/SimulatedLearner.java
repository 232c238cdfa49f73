package org.quadrivia.simulation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one quiz after another by keyboard, choosing answers at random. Not thread-safe. */
public final class SimulatedLearner {
    private static final Pattern QUESTION = Pattern.compile("quiz/([\\w-]+)/(\\d+)");
    private static final int OPTIONS = 9;

    /**
     * A question that was answered, identified by its place in a quiz.
     *
     * @param nanos nanoseconds from sending the answer to receiving the feedback
     */
    public record Told(String quiz, int number, long nanos) {
        String place() {
            return quiz + "/" + number;
        }
    }

    private final Tab tab;
    private final RandomGenerator random;

    /** @param server address of the server, without a slash at its end */
    public SimulatedLearner(HttpClient http, String server, RandomGenerator random) {
        this.tab = new Tab(http, server);
        this.random = random;
    }

    /** Returns the tab that the learner uses. */
    public Tab tab() {
        return tab;
    }

    /** Returns the question that is being asked, as quiz and number; empty if there is none. */
    Optional<String> asked() {
        Matcher place = QUESTION.matcher(tab.location());
        return tab.page().has("asking") && place.matches() ? Optional.of(place.group()) : Optional.empty();
    }

    /** Starts a quiz with the start button of the first page, to which every other page has a link. */
    void start() throws IOException, InterruptedException {
        if (tab.isOpen()) {
            tab.navigate("");
        } else {
            tab.open("");
        }
        tab.click(tab.page().button("Start a quiz").orElseThrow(() -> new IOException("no quiz to start")));
    }

    /** Goes to a question to answer: the next one of this quiz, or the first one of a new quiz. */
    public void turn() throws IOException, InterruptedException {
        if (!next()) {
            start();
        }
    }

    /** Goes to the next question of this quiz. Returns false if there is none. */
    boolean next() throws IOException, InterruptedException {
        if (asked().isEmpty() && tab.page().has("told")) {
            key("Enter");
        }
        return asked().isPresent();
    }

    /** Starts an exam with the form on the first page. */
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
     * Answers a question of an exam, which gives no feedback except that the answer is kept.
     *
     * @return the address of the question, after the next question or the overview has appeared
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

    /** Clicks the first button whose text begins with these words. */
    void press(String words) throws IOException, InterruptedException {
        tab.click(tab.page()
                .button(words)
                .orElseThrow(
                        () -> new IOException("no button “" + words + "” at " + tab.location() + ": " + complaint())));
    }

    /**
     * Reads what is to be read first, if there is anything, and answers the question that is being asked.
     *
     * @return once the feedback has arrived
     * @throws IOException if there is no feedback; it is then unknown whether the answer was stored
     */
    public Told answer() throws IOException, InterruptedException {
        if (tab.page().has("reading-card")) {
            press("I have read it");
        }
        choose();
        return again();
    }

    /** Sends the answer that is already chosen. Otherwise the same as {@link #answer}. */
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

    /** Returns the feedback on the page; empty if there is none. */
    String feedback() {
        return tab.page()
                .all(element -> element.classes.contains("told"))
                .map(tab.page()::words)
                .findFirst()
                .orElse("");
    }

    /** Returns the page's complaint about the answer; empty if there is none. */
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

    /** Presses a key, independently of the focus. */
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
