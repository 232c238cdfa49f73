package org.quadrivia.question.rdf.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
 * A set of question families: the shipped ones and those of a knowledge base. A broken file is refused and the others are used.
 */
public final class FamilySet {
    private static final String ENDING = ".rq";

    private final List<FamilyFile> families = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private final boolean fenced;

    private FamilySet(boolean fenced) {
        this.fenced = fenced;
    }

    /**
     * Returns the shipped families and those in the given files and folders. A folder stands for all {@code *.rq} files in it, at
     * any depth. A file replaces an earlier one of the same name.
     */
    public static FamilySet with(Collection<Path> places) {
        return with(places, false);
    }

    /** Returns the same for a server, where all families that are not shipped with the program are fenced. */
    public static FamilySet served(Collection<Path> places) {
        return with(places, true);
    }

    private static FamilySet with(Collection<Path> places, boolean fenced) {
        FamilySet set = new FamilySet(fenced);
        set.families.addAll(ShippedFamilies.all());
        places.forEach(set::addPlace);
        return set;
    }

    /**
     * Adds the families that the knowledge base itself holds. They are fenced, and each replaces an earlier one of the same file
     * name.
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

    /** Returns what each family asks: the titles of its files, by name of the family. */
    public Map<String, List<String>> titles() {
        Map<String, List<String>> titles = new TreeMap<>();
        families.forEach(family ->
                titles.computeIfAbsent(family.family(), f -> new ArrayList<>()).add(family.title()));
        return titles;
    }

    /** Returns one line for each broken file: file, line, cause. */
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

    /** Adds a file unless it equals a shipped one, as when the shipped folder itself is served. */
    private void addFile(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.readString(file);
            if (!ShippedFamilies.text(name).equals(Optional.of(text))) {
                add(name, text, fenced);
            }
        } catch (CharacterCodingException other) {
            refused.add(new FamilyParser.Result.Broken(name, 0, 0, Messages.text("family.encoding")).toString());
        } catch (IOException unreadable) {
            unreadable(file, unreadable);
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
