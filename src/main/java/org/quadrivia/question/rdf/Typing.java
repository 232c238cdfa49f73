package org.quadrivia.question.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.Spelling;

/** What may be typed for a thing: all its names, and as many slips as leave it apart from every other thing of its kind. */
final class Typing {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 120;
    /** Where a kind has more things than this no slip is forgiven: each name is near to some other. */
    private static final int MANY = 5_000;

    /** Names shorter than this must be typed as they are; from the next length on two slips are forgiven. */
    private static final int ONE_SLIP = 5;

    private static final int TWO_SLIPS = 10;

    /** What tells a name from others like it: "(album)". */
    private static final Pattern BRACKETS = Pattern.compile("\\s+\\([^()]+\\)$");

    private static final Pattern ARTICLE =
            Pattern.compile("^(the|la|le|les|il|lo|gli|el|los|las|der|die|das)\\s+|^l['’]");

    private final Ground ground;
    private final Map<Node, Set<String>> spellings = new HashMap<>();
    private final Map<Place, Optional<Accepted>> known = new HashMap<>();

    Typing(Ground ground) {
        this.ground = ground;
    }

    /**
     * What is accepted.
     *
     * @param texts the label first
     * @param slips greatest Damerau–Levenshtein distance forgiven, 0 to 2
     */
    record Accepted(List<String> texts, int slips) {}

    /** A key at an end of a property, which is all that what may be typed depends on, but for kinds. */
    private record Place(Node key, Node property, boolean object) {}

    /** Empty where the name is long, or another thing bears it too, if only without what stands in brackets. */
    Optional<Accepted> of(Asked asked) {
        return asked.property().equals(RDF.type.asNode())
                ? accepted(asked)
                : known.computeIfAbsent(
                        new Place(asked.key(), asked.property(), asked.keyIsObject()), place -> accepted(asked));
    }

    private Optional<Accepted> accepted(Asked asked) {
        Node key = asked.key();
        String label = ground.names.of(key);
        Set<String> texts = new LinkedHashSet<>(List.of(label));
        Set<String> normals = new HashSet<>();
        for (Node twin : ground.sameAs.all(key)) {
            ground.names.label(twin).ifPresent(texts::add);
            texts.addAll(ground.names.aliases(twin));
            normals.addAll(spelt(twin));
        }
        String bare = BRACKETS.matcher(label).replaceFirst("");
        if (!bare.equals(label)) {
            if (!ground.names.bearers(bare).stream().allMatch(key::equals)) {
                return Optional.empty();
            }
            texts.add(bare);
            normals.add(Spelling.form(bare, ground.names.language()));
        }
        boolean typed = label.length() <= LONGEST
                && label.split("\\s+").length <= MOST_WORDS
                && texts.size() <= MOST_NAMES
                && properName(label);
        if (!typed) {
            return Optional.empty();
        }
        Set<Node> kind = kind(asked);
        if (kind.size() > MANY) {
            return texts.stream()
                            .flatMap(text -> ground.names.bearers(text).stream())
                            .allMatch(other -> ground.sameAs.same(other, key))
                    ? Optional.of(new Accepted(List.copyOf(texts), 0))
                    : Optional.empty();
        }
        int slips = slips(Spelling.form(label, ground.names.language()));
        for (Node other : kind) {
            if (!ground.sameAs.same(other, key)) {
                slips = Math.min(slips, nearest(spelt(other), normals, slips) - 1);
            }
            if (slips < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Accepted(List.copyOf(texts), slips));
    }

    /** Its names as what is typed is compared with them. */
    private Set<String> spelt(Node node) {
        return spellings.computeIfAbsent(node, n -> {
            Set<String> forms = new HashSet<>();
            ground.names.allNormal(n).forEach(name -> forms.add(Spelling.form(name, ground.names.language())));
            return forms;
        });
    }

    /** What has no name of its own, such as "a further escalation", can be chosen but not be typed. */
    private static boolean properName(String label) {
        String bare = ARTICLE.matcher(label).replaceFirst("");
        return bare.codePoints().anyMatch(Character::isLetter) && !Character.isLowerCase(bare.codePointAt(0));
    }

    /** All that could be meant instead: the group that wrong options come from, and the members of every kind of the key. */
    private Set<Node> kind(Asked asked) {
        Set<Node> all = new LinkedHashSet<>(ground.pool.group(asked));
        ground.profile.kinds(asked.key()).forEach(type -> all.addAll(ground.profile.members(type)));
        return all;
    }

    private static int slips(String name) {
        return name.length() < ONE_SLIP ? 0 : name.length() < TWO_SLIPS ? 1 : 2;
    }

    /** The least distance between any two of the names, where it is no more than {@code most}; else one more than that. */
    private static int nearest(Set<String> others, Set<String> own, int most) {
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
        int least = most + 1;
        for (String other : others) {
            for (String name : own) {
                if (Math.abs(other.length() - name.length()) <= most) {
                    int found = distance.apply(name, other);
                    least = found < 0 ? least : Math.min(least, found);
                }
            }
        }
        return least;
    }
}
