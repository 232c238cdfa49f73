package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Spelling;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Decides which answers may be typed for a thing. All its names are accepted. Slips are forgiven as long as they cannot turn a
 * name into the name of another thing.
 */
public final class AcceptedAnswers {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_UNPREPARED = 4;
    private static final int MOST_NAMES = 120;

    /** Matches a label that stands for several words. Learners would type these words. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

    /** The addition in brackets that distinguishes a name from similar ones, such as "(album)". */
    private static final Pattern BRACKETS = Pattern.compile("(?<!\\s)\\s++\\([^()]++\\)$");

    private static final Pattern ARTICLE =
            Pattern.compile("^(the|la|le|les|il|lo|gli|el|los|las|der|die|das)\\s+|^l['’]");

    private final Snapshot snapshot;
    private final Graph graph;
    private final SameAs sameAs;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final DistractorPool pool;
    private final Map<Place, Optional<Accepted>> known = new HashMap<>();
    private final FairWordings fair;
    private final boolean unprepared;
    private @Nullable NearNames nearNames;

    /**
     * @param unprepared whether the graph is unprepared. If so, codes, acronyms without their meaning and long names can be
     *     chosen but not typed, and nouns that people put before or after names are forgiven.
     */
    public AcceptedAnswers(
            Snapshot snapshot,
            Graph graph,
            Schema schema,
            SameAs sameAs,
            ThingNames names,
            Sentences sentences,
            GraphStatistics profile,
            DistractorPool pool,
            boolean unprepared) {
        this.snapshot = snapshot;
        this.graph = graph;
        this.unprepared = unprepared;
        this.fair = new FairWordings(graph, schema, names, sentences, profile, unprepared);
        this.sameAs = sameAs;
        this.names = names;
        this.profile = profile;
        this.pool = pool;
    }

    /**
     * The typed answers that are accepted.
     *
     * @param texts the accepted wordings: the label, the other declared names, then other wordings that name the thing
     * @param declared how many of the texts are declared names
     * @param broad wordings that are too broad; a learner who types one is asked to be more precise
     * @param slips the greatest Damerau–Levenshtein distance forgiven, 0 to 2
     */
    public record Accepted(List<String> texts, int declared, List<String> broad, int slips) {
        /**
         * Returns this without the wordings that the stem itself contains. Declared names are always kept. For example, the
         * French name of tea, “thé”, is right although it looks like an English article.
         */
        public Accepted besides(String stem, String language) {
            String said = " " + Spelling.form(stem, language) + " ";
            List<String> left = new ArrayList<>(texts.subList(0, declared));
            texts.stream()
                    .skip(declared)
                    .filter(text -> !said.contains(" " + Spelling.form(text, language) + " "))
                    .forEach(left::add);
            return new Accepted(
                    List.copyOf(left),
                    declared,
                    broad.stream()
                            .filter(text -> !said.contains(" " + Spelling.form(text, language) + " "))
                            .toList(),
                    slips);
        }
    }

    /** A key at one end of a property. Unless the key is a class, the accepted answers depend only on this. */
    private record Place(Node key, Node property, boolean object) {}

    /**
     * Returns the answers that may be typed for the key. Empty if the key's label is long or is not a proper name, if the key has
     * too many names, or if one of its names, with or without an addition in brackets, could mean another thing.
     */
    public Optional<Accepted> of(AskedFact asked) {
        return asked.property().equals(RDF.type.asNode())
                ? accepted(asked)
                : known.computeIfAbsent(
                        new Place(asked.key(), asked.property(), asked.keyIsObject()), place -> accepted(asked));
    }

    private Optional<Accepted> accepted(AskedFact asked) {
        Node key = asked.key();
        String label = names.of(key);
        Set<String> texts = new LinkedHashSet<>(List.of(label));
        // The label as stated in the data, which may have a tag in brackets
        snapshot.label(key).ifPresent(texts::add);
        for (Node twin : sameAs.all(key)) {
            names.label(twin).ifPresent(texts::add);
            texts.addAll(names.aliases(twin));
        }
        String bare = BRACKETS.matcher(label).replaceFirst("");
        if (!bare.equals(label)) {
            if (!names.bearers(bare).stream().allMatch(key::equals)) {
                return Optional.empty();
            }
            texts.add(bare);
        }
        boolean typed = label.length() <= LONGEST
                && label.split("\\s+").length <= (unprepared ? MOST_WORDS_UNPREPARED : MOST_WORDS)
                && !(unprepared && texts.size() == 1 && ACRONYM.matcher(label).matches())
                && texts.size() <= MOST_NAMES
                && properName(label);
        OptionalInt slips = typed ? slips(asked, label, texts) : OptionalInt.empty();
        return slips.isPresent() ? Optional.of(accepted(asked, texts, slips.getAsInt())) : Optional.empty();
    }

    /** Adds wordings that name the thing and no other thing, and that are not among its declared names. */
    private Accepted accepted(AskedFact asked, Set<String> declared, int slips) {
        FairWordings.Found found = fair.of(asked, declared);
        Set<String> forms = new HashSet<>();
        declared.forEach(name -> forms.add(joined(name)));
        List<String> texts = new ArrayList<>(declared);
        found.exact().forEach((name, alsoBorneBy) -> {
            if (texts.size() < MOST_NAMES
                    && alsoBorneBy.stream().noneMatch(other -> isKin(other, asked))
                    && !isTaken(asked, name, slips, alsoBorneBy)
                    && forms.add(joined(name))) {
                texts.add(name);
            }
        });
        List<String> broad = found.broad().stream()
                .filter(name -> (found.wholes().contains(name) || !isOfKin(asked, name)) && forms.add(joined(name)))
                .toList();
        return new Accepted(List.copyOf(texts), declared.size(), broad, slips);
    }

    /**
     * Whether the wording, with up to the given number of slips, is the name of a thing that is neither the key nor in {@code
     * allowed}.
     */
    private boolean isTaken(AskedFact asked, String name, int slips, Set<Node> allowed) {
        String form = Spelling.form(name, names.language());
        return form.isEmpty()
                || near().sayingTheSame(name)
                        .anyMatch(node -> !sameAs.same(node, asked.key()) && !allowed.contains(node))
                || near().within(form, Math.min(slips, Spelling.forgiven(form))).stream()
                        .anyMatch(near -> near.bearers().stream().noneMatch(node -> sameAs.same(node, asked.key()))
                                && !allowed.containsAll(near.bearers()));
    }

    private boolean isOfKin(AskedFact asked, String name) {
        return near().within(Spelling.form(name, names.language()), 0).stream()
                .flatMap(near -> near.bearers().stream())
                .anyMatch(node -> !sameAs.same(node, asked.key()) && isKin(node, asked));
    }

    private String joined(String name) {
        return Spelling.form(name, names.language()).replace(" ", "");
    }

    /**
     * Returns the greatest number of slips that cannot turn any of the names into another thing's name; empty if another thing of
     * the same kind has one of these names.
     */
    private OptionalInt slips(AskedFact asked, String label, Set<String> texts) {
        String language = names.language();
        int slips = Spelling.forgiven(Spelling.form(label, language));
        for (String text : texts) {
            String form = Spelling.form(text, language);
            if (near().sayingTheSame(text).anyMatch(other -> !sameAs.same(other, asked.key()) && isKin(other, asked))) {
                return OptionalInt.empty();
            }
            for (NearNames.Near near : near().within(form, Math.min(slips, Spelling.forgiven(form)))) {
                List<Node> others = near.bearers().stream()
                        .filter(other -> !sameAs.same(other, asked.key()))
                        .toList();
                if (near.slips() == 0 && others.stream().anyMatch(other -> isKin(other, asked))) {
                    return OptionalInt.empty();
                }
                // A name that the key also has is right, even if other things share it
                boolean right = others.size() < near.bearers().size();
                if (near.slips() > 0 && !right) {
                    slips = Math.min(slips, near.slips() - 1);
                }
            }
        }
        return OptionalInt.of(slips);
    }

    /**
     * Whether a learner could mean the other thing. This is so if it is in the group from which distractors are drawn, if it
     * shares a class with the key, or if it is a blank node.
     */
    private boolean isKin(Node other, AskedFact asked) {
        return other.isBlank()
                || pool.groups(other, asked)
                || profile.kinds(asked.key()).stream().anyMatch(profile.classes(other)::contains);
    }

    private NearNames near() {
        if (nearNames == null) {
            NearNames found = new NearNames(names.language());
            profile.things().forEach(thing -> register(thing, found));
            profile.uses().keySet().stream()
                    .filter(snapshot::isNaming)
                    .forEach(naming -> graph.find(Node.ANY, naming, Node.ANY)
                            .mapWith(Triple::getSubject)
                            .filterKeep(Node::isBlank)
                            .forEachRemaining(thing -> register(thing, found)));
            nearNames = found;
        }
        return nearNames;
    }

    private void register(Node thing, NearNames found) {
        snapshot.label(thing).ifPresent(label -> found.add(label, thing));
        names.label(thing).ifPresent(label -> found.add(label, thing));
        names.aliases(thing).forEach(alias -> found.add(alias, thing));
    }

    /**
     * Whether the label is a proper name. A thing with another kind of label, such as "a further escalation", can be chosen but
     * not typed.
     */
    private static boolean properName(String label) {
        String bare = ARTICLE.matcher(label).replaceFirst("");
        return bare.codePoints().anyMatch(Character::isLetter) && !Character.isLowerCase(bare.codePointAt(0));
    }
}
