package org.quadrivia.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a backup holds.
 *
 * @param form how the file is made; one that this program does not know is refused
 * @param program the version that made it
 * @param at when
 */
public record Manifest(int form, String program, Instant at, List<Part> parts) {
    /** The one that is written. */
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

        /** Of something that a restore has to know; empty where the file does not say. */
        public String about(String key) {
            return about.getOrDefault(key, "");
        }
    }

    /**
     * A table or a knowledge base.
     *
     * @param lines how many there are
     * @param digest of the lines in any order
     */
    public record Section(String name, Map<String, String> about, long lines, String digest) {
        public Section {
            about = Map.copyOf(about);
        }
    }

    /** Empty where there is none of that name. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** What a store holds now, to be compared with what a file says. */
    public static Part of(BackupPart part) {
        try (BackupPart.Frozen frozen = part.freeze()) {
            List<Section> sections = new ArrayList<>();
            for (BackupPart.Section section : frozen.sections()) {
                LineDigest digest = new LineDigest();
                section.lines(digest::add);
                sections.add(new Section(section.name(), section.about(), digest.lines(), digest.hex()));
            }
            return new Part(part.name(), frozen.about(), sections);
        }
    }

    /** The first section that is not the same in both; empty where all are. */
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
