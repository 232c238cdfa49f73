package org.quadrivia.question.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Families of questions: those shipped and those that lie with a knowledge base. A broken one is refused, the others go on. */
public final class FamilySet {
    private static final String FOLDER = "/ontology/questions/";

    private final List<FamilyFile> families = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private FamilySet() {}

    /** The shipped families, and those in the files. */
    public static FamilySet with(Collection<Path> files) {
        FamilySet set = new FamilySet();
        resource("index.txt").lines().filter(name -> !name.isBlank()).forEach(name -> set.add(name, resource(name)));
        for (Path file : files) {
            set.addFile(file);
        }
        return set;
    }

    /** Names of the families, in order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        families.forEach(family -> names.add(family.family()));
        return names;
    }

    /** One line for each broken file: file, line, cause. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    List<FamilyFile> families() {
        return List.copyOf(families);
    }

    /** A file that the shipped set has too, as when the shipped folder itself is served, is taken once. */
    private void addFile(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            String text = Files.readString(file);
            boolean known = FamilySet.class.getResource(FOLDER + name) != null
                    && resource(name).equals(text);
            if (!known) {
                add(name, text);
            }
        } catch (IOException unreadable) {
            refused.add(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private void add(String name, String text) {
        switch (FamilyParser.read(name, text)) {
            case FamilyParser.Result.Read read -> {
                families.removeIf(family -> family.file().equals(name));
                families.add(read.family());
            }
            case FamilyParser.Result.Broken broken -> refused.add(broken.toString());
        }
    }

    private static String resource(String name) {
        try (InputStream in = FamilySet.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
