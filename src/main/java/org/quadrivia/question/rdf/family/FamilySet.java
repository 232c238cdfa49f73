package org.quadrivia.question.rdf.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * A set of question families: the shipped ones and those of a knowledge base. If a file is broken, it is refused, and the other
 * files are used.
 */
public final class FamilySet {
    private static final String ENDING = ".rq";
    /** The character as which bytes are read that are not valid UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private final List<FamilyFile> families = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private FamilySet() {}

    /**
     * Returns the shipped families and those in the given files and folders. A folder means all {@code *.rq} files in it, at any
     * depth. A file replaces an earlier file with the same name.
     */
    public static FamilySet with(Collection<Path> places) {
        FamilySet set = shipped();
        places.forEach(set::addPlace);
        return set;
    }

    /**
     * Returns the shipped families and those with the given file names and texts. Servers use this method, so all families that
     * are not shipped are fenced.
     */
    public static FamilySet served(Map<String, String> texts) {
        FamilySet set = shipped();
        texts.forEach((name, text) -> set.addUnlessShipped(name, text, true));
        return set;
    }

    private static FamilySet shipped() {
        FamilySet set = new FamilySet();
        set.families.addAll(ShippedFamilies.all());
        return set;
    }

    /**
     * Adds the families that the knowledge base itself contains. They are fenced. Each of them replaces an earlier family with
     * the same file name.
     *
     * @return this set
     */
    public FamilySet and(Snapshot snapshot) {
        FamilyTexts.of(snapshot).forEach((name, text) -> add(name, text, true));
        return this;
    }

    /**
     * Returns a shipped family.
     *
     * @throws IllegalStateException if no shipped file has this name
     */
    public static FamilyFile shipped(String file) {
        return ShippedFamilies.all().stream()
                .filter(family -> family.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no family in " + file));
    }

    /** Returns the names of the families, sorted. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        families.forEach(family -> names.add(family.family()));
        return names;
    }

    /** Returns the titles of the files of each family, by the family's name. A title says what a family asks. */
    public Map<String, List<String>> titles() {
        Map<String, List<String>> titles = new TreeMap<>();
        families.forEach(family ->
                titles.computeIfAbsent(family.family(), f -> new ArrayList<>()).add(family.title()));
        return titles;
    }

    /** Returns one line for each broken file, with the file, the line and the cause. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    public List<FamilyFile> families() {
        return List.copyOf(families);
    }

    private void addPlace(Path place) {
        try (Stream<Path> walk = Files.walk(place)) {
            List<Path> found = walk.filter(Files::isRegularFile)
                    .filter(file -> file.equals(place) || file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            found.forEach(this::addFile);
            if (found.isEmpty()) {
                refused.add(place + ": " + Messages.text("family.none"));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            unreadable(place, unreadable);
        }
    }

    private void addFile(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            addUnlessShipped(String.valueOf(file.getFileName()), text, false);
        } catch (IOException unreadable) {
            unreadable(file, unreadable);
        }
    }

    /** Adds a file unless it equals a shipped file. Equal files occur if the shipped folder itself is served. */
    private void addUnlessShipped(String name, String text, boolean within) {
        if (text.indexOf(UNREADABLE) >= 0) {
            refused.add(new FamilyParser.Result.Broken(name, 0, 0, Messages.text("family.encoding")).toString());
        } else if (!ShippedFamilies.text(name).equals(Optional.of(text))) {
            add(name, text, within);
        }
    }

    private void unreadable(Path place, Exception cause) {
        refused.add(place + ": " + Messages.text("family.unreadable", String.valueOf(cause.getMessage())));
    }

    private void add(String name, String text, boolean within) {
        switch (FamilyParser.read(name, text, within)) {
            case FamilyParser.Result.Read read -> {
                families.removeIf(family -> family.file().equals(name));
                families.add(read.family());
            }
            case FamilyParser.Result.Broken broken -> refused.add(broken.toString());
        }
    }
}
