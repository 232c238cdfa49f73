package org.quadrivia.simulation;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The teacher of a soak: adds a thing, publishes it, and takes that back in the turn after. */
final class SoakTeacher {
    private static final String BASE = "teach/ceasefire";
    private static final Pattern MORE = Pattern.compile("Show \\d+ more of \\d+");
    private static final Pattern REVISION = Pattern.compile("Revision (\\d+) ");

    private final SoakLog log;
    private final Tab tab;
    private final String words;
    private int turns;

    /**
     * @param tab of a person who may edit the shipped knowledge base
     * @param words with which the names of what is added begin
     */
    SoakTeacher(SoakLog log, Tab tab, String words) {
        this.log = log;
        this.tab = tab;
        this.words = words;
    }

    void turn() throws IOException, InterruptedException {
        if (turns % 2 == 0) {
            publish(words + " " + turns);
        } else {
            takeBack(words + " " + (turns - 1));
        }
        turns++;
    }

    private void publish(String why) throws IOException, InterruptedException {
        tab.open(BASE);
        tab.submit("thing-name", Map.of("thing-name", why));
        log.did("edit");
        log.published(revision(why), why);
    }

    /** Publishes the draft with a reason and returns the number of the revision. */
    private int revision(String why) throws IOException, InterruptedException {
        tab.open(BASE + "/changes");
        tab.submit("why", Map.of("why", why));
        log.did("publish");
        tab.open(BASE + "/history");
        Matcher revision = REVISION.matcher(tab.page().words(row(why)));
        if (!revision.find()) {
            throw new IOException("a revision without a number: " + tab.page().words(row(why)));
        }
        return Integer.parseInt(revision.group(1));
    }

    private void takeBack(String why) throws IOException, InterruptedException {
        tab.open(BASE + "/history");
        tab.click(button(why, "Undo this revision"));
        log.did("take back");
        log.published(revision("Undid " + why), "");
    }

    private Element button(String why, String words) throws IOException {
        Element row = row(why);
        return tab.page()
                .all(element -> element.tag().equals("button")
                        && tab.page().words(element).equals(words))
                .filter(element -> tab.page().isWithin(element, row))
                .findFirst()
                .orElseThrow(() -> new IOException("“" + why + "” has no button “" + words + "”"));
    }

    /** Revisions that the server told of and that its history does not have now. */
    Set<Integer> lost() throws IOException, InterruptedException {
        tab.open(BASE + "/history");
        for (Optional<Element> more = more(); more.isPresent(); more = more()) {
            tab.click(more.get());
        }
        Set<Integer> lost = new TreeSet<>(log.revisions().keySet());
        REVISION.matcher(words()).results().forEach(there -> lost.remove(Integer.parseInt(there.group(1))));
        return lost;
    }

    /** The history shows so many revisions at a time. */
    private Optional<Element> more() {
        return tab.page()
                .all(element -> element.tag().equals("button")
                        && MORE.matcher(tab.page().words(element)).matches())
                .findFirst();
    }

    private Element row(String why) throws IOException {
        return tab.page()
                .all(element ->
                        element.tag().equals("li") && tab.page().words(element).startsWith(why + " Revision"))
                .findFirst()
                .orElseThrow(() -> new IOException("no revision “" + why + "” in the history: " + words()));
    }

    private String words() {
        return tab.page()
                .all(element -> element.tag().equals("main"))
                .map(tab.page()::words)
                .findFirst()
                .orElse("");
    }
}
