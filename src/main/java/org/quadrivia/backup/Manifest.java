package org.quadrivia.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadrivia.UnorderedDigest;

/**
 * Describes what a backup contains.
 *
 * @param form version of the file format; a file with an unknown one is rejected
 * @param program version of the program that made it
 * @param at when it was made
 */
public record Manifest(int form, String program, Instant at, List<Part> parts) {
    /** The version of the file format that is written. */
    public static final int FORM = 1;

    public Manifest {
        parts = List.copyOf(parts);
    }

    /** A store. */
    public record Part(String name, Map<String, String> about, List<Section> sections) {
        public Part {
            about = Map.copyOf(about);
            sections = List.copyOf(sections);
        }

        /** Returns what the file says about one thing that a restore must know; empty if it says nothing. */
        public String about(String key) {
            return about.getOrDefault(key, "");
        }
    }

    /**
     * A table or a knowledge base.
     *
     * @param lines the number of lines
     * @param digest digest of the lines, independent of their order
     */
    public record Section(String name, Map<String, String> about, long lines, String digest) {
        public Section {
            about = Map.copyOf(about);
        }
    }

    /** Returns the part with the given name; empty if there is none. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Returns what a store holds now, for comparison with what a file says. */
    public static Part of(BackupPart part) {
        try (BackupPart.Frozen frozen = part.freeze()) {
            List<Section> sections = new ArrayList<>();
            for (BackupPart.Section section : frozen.sections()) {
                UnorderedDigest digest = new UnorderedDigest();
                section.lines(digest::add);
                sections.add(new Section(section.name(), section.about(), digest.lines(), digest.hex()));
            }
            return new Part(part.name(), frozen.about(), sections);
        }
    }

    /** Returns the name of the first section that differs; empty if all are the same. */
    public static Optional<String> difference(Part one, Part other) {
        Map<String, Section> left = byName(one);
        Map<String, Section> right = byName(other);
        return left.equals(right)
                ? Optional.empty()
                : java.util.stream.Stream.concat(left.keySet().stream(), right.keySet().stream())
                        .filter(name -> !java.util.Objects.equals(left.get(name), right.get(name)))
                        .findFirst();
    }

    private static Map<String, Section> byName(Part part) {
        Map<String, Section> sections = new TreeMap<>();
        part.sections().forEach(section -> sections.put(section.name(), section));
        return sections;
    }
}
