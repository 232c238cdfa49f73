package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Spelling;
import org.quadrivia.question.answers.NameVariants;
import org.quadrivia.question.answers.PersonNames;
import org.quadrivia.question.answers.WordingKeys;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds wordings that a careful teacher would accept for a thing although they are not among its declared names. Also finds
 * wordings that are not wrong but too broad. Some of these wordings may be names of other things; the caller has to leave them
 * out.
 */
final class FairWordings {
    private static final Set<String> PERSONS = Set.of("Person", "Human", "Q5", "NaturalPerson");
    /** Local names of properties that lead from a part to the whole. */
    private static final Set<String> WHOLES = Set.of(
            "isPartOf",
            "partOf",
            "part_of",
            "within",
            "containedIn",
            "containedInPlace",
            "isContained",
            "broader",
            "locatedIn",
            "inCountry",
            "inRegion",
            "country",
            "parentFeature",
            "hasParentRegion",
            "subOrganizationOf",
            "parentOrganization",
            "partOfRegion");

    private static final Pattern HOLDER = Pattern.compile("(?:the |der |die |le |la |il |el )?\\{o}");
    /** If a thing has more things of its kind than this, their short forms are not compared, so short forms are not accepted. */
    private static final int MOST_KIN = 3_000;

    private static final int MOST_MENTIONED = 40;
    private static final int MOST_WORDS_OF_TITLE = 4;
    private static final int MOST_WHOLES = 3;

    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final NameWords words;
    private final Optional<NameAffixes> affixes;
    private final GraphStatistics profile;
    private final WordingKeys wording;
    private final Map<Set<Node>, Map<String, Set<Node>>> shortForms = new HashMap<>();
    private final LeadingNames leading;
    private @Nullable Map<String, Set<Node>> surnames;
    private @Nullable Map<String, Set<Node>> firstNames;

    FairWordings(
            Graph graph,
            Schema schema,
            ThingNames names,
            Sentences sentences,
            GraphStatistics profile,
            boolean unprepared) {
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        lexicon = sentences.lexicon();
        this.sentences = sentences;
        words = NameWords.of(names.language());
        affixes = unprepared ? Optional.of(new NameAffixes(names, profile)) : Optional.empty();
        this.profile = profile;
        wording = WordingKeys.in(names.language());
        leading = new LeadingNames(names, profile);
    }

    /**
     * Wordings for one thing.
     *
     * @param exact the wordings that name the thing, each with other things that may also have this name. For example, the name
     *     of an office may name the only person who holds it.
     * @param broad the wordings that fit the thing and also other things of its kind, or that name a whole of which it is part
     * @param wholes the broad wordings that name a whole of which the thing is part, even if this whole is of the same kind
     */
    record Found(Map<String, Set<Node>> exact, Set<String> broad, Set<String> wholes) {}

    /**
     * Finds wordings for the key of a fact.
     *
     * @param declared the declared names of the key
     */
    Found of(AskedFact asked, Collection<String> declared) {
        Node thing = asked.key();
        Found found = new Found(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        declared.stream().flatMap(name -> wording.country(name).stream()).forEach(name -> add(found, name));
        if (isPerson(thing)) {
            person(asked, declared, found);
        } else {
            NameVariants.substituted(declared, mentioned(thing)).forEach(name -> add(found, name));
            if (!sentences.titled(thing)) {
                leading.of(thing, declared).forEach(found.exact()::putIfAbsent);
                affixes.stream().flatMap(known -> known.of(thing, declared)).forEach(name -> add(found, name));
            }
        }
        shortened(thing, declared, found);
        owned(declared).forEach(name -> add(found, name));
        List<Node> wholes = wholes(thing).limit(MOST_WHOLES + 1).toList();
        // A river that crosses ten provinces is not part of any of them
        if (wholes.size() <= MOST_WHOLES) {
            wholes.stream().flatMap(whole -> all(whole).stream()).forEach(found.wholes()::add);
        }
        found.broad().addAll(found.wholes());
        profile.kinds(thing).stream()
                .map(names::of)
                .filter(kind -> isSaidIn(kind, declared))
                .forEach(found.broad()::add);
        return found;
    }

    /**
     * Whether one of the declared names contains the last word of the class's name. Then a learner who remembers only a part of
     * the name may type the class, such as "treaty" for the Indus Water Treaty. Other class names, such as "feature", are
     * technical terms of the data; it would not help a learner who types one to hear that it is too general.
     */
    private static boolean isSaidIn(String kind, Collection<String> declared) {
        String last = kind.substring(kind.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return declared.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")))
                .anyMatch(last::equals);
    }

    private static void add(Found found, String name) {
        found.exact().putIfAbsent(name, Set.of());
    }

    /**
     * Whether the thing is a person. The data may also give a person's class to a band, for example because it treats producers
     * as people.
     */
    private boolean isPerson(Node thing) {
        return profile.classes(thing).stream().anyMatch(type -> type.isURI() && PERSONS.contains(local(type)))
                && profile.kinds(thing).stream()
                        .flatMap(kind -> names.label(kind).stream())
                        .noneMatch(kind -> words.has("groups", NameWords.lastWord(kind)));
    }

    private void person(AskedFact asked, Collection<String> declared, Found found) {
        Node thing = asked.key();
        List<String> lasts = declared.stream()
                .flatMap(name -> PersonNames.surname(name).stream())
                .distinct()
                .toList();
        for (String last : lasts) {
            if (surnames().getOrDefault(form(last), Set.of()).stream().allMatch(thing::equals)) {
                add(found, last);
            } else {
                found.broad().add(last);
            }
        }
        names.label(thing).stream().flatMap(PersonNames::shorter).forEach(name -> add(found, name));
        names.label(thing).stream().flatMap(PersonNames::singleSurnames).forEach(name -> add(found, name));
        names.label(thing).stream()
                .flatMap(PersonNames::surnames)
                .filter(part -> surnames().getOrDefault(form(part), Set.of()).equals(Set.of(thing)))
                .forEach(name -> add(found, name));
        declared.stream()
                .flatMap(name -> PersonNames.withoutFirst(name).stream())
                .forEach(name -> add(found, name));
        names.label(thing).flatMap(PersonNames::first).ifPresent(first -> {
            if (firstNames().getOrDefault(form(first), Set.of()).stream().allMatch(thing::equals)) {
                add(found, first);
            } else {
                found.broad().add(first);
            }
        });
        boolean asksHolder = offices(thing).stream().anyMatch(asked.anchor()::equals);
        for (Node office : offices(thing)) {
            for (String title : all(office)) {
                if (asksHolder) {
                    // Right, but the question asks for the name
                    found.broad().add(title);
                } else {
                    found.exact().putIfAbsent(title, Set.of(office));
                }
                Stream.concat(Stream.of(title), wording.withoutOwner(title).stream())
                        .filter(one -> one.split(" ").length <= MOST_WORDS_OF_TITLE)
                        .flatMap(one -> Stream.concat(
                                        lasts.stream(), declared.stream().filter(FairWordings::isFull))
                                .filter(name -> !repeats(one, name))
                                .map(name -> one + " " + name))
                        .forEach(name -> add(found, name));
            }
        }
    }

    private static boolean isFull(String name) {
        return PersonNames.surname(name).isPresent();
    }

    /**
     * Returns names with their owner in front, such as "Pakistan's civilian government" if one of the names is "civilian
     * government".
     */
    private Stream<String> owned(Collection<String> declared) {
        Set<String> owners = new LinkedHashSet<>();
        List<String> heads = new ArrayList<>();
        for (String name : declared) {
            wording.withoutOwner(name)
                    .ifPresentOrElse(
                            head -> owners.add(name.substring(0, name.length() - head.length())),
                            () -> heads.add(name));
        }
        return owners.stream()
                .limit(1)
                .flatMap(owner -> heads.stream()
                        .filter(head -> Character.isLowerCase(head.codePointAt(0)))
                        .map(head -> owner + NameVariants.bare(head)));
    }

    /** Whether the title contains the first word of the name, so that title and name together would repeat it. */
    private static boolean repeats(String title, String name) {
        String first = name.split(" ", 2)[0];
        return Stream.of(title.split(" ")).anyMatch(first::equalsIgnoreCase);
    }

    /** Returns the offices that only this person holds and whose names the knowledge base itself uses for their holder. */
    private List<Node> offices(Node person) {
        return graph.find(person, Node.ANY, Node.ANY)
                .filterKeep(fact -> schema.inverseFunctional(fact.getPredicate())
                        && lexicon.written(fact.getPredicate(), "namesSubject")
                                .filter(words -> HOLDER.matcher(words).matches())
                                .isPresent())
                .mapWith(Triple::getObject)
                .filterKeep(names::named)
                .toList();
    }

    /**
     * Adds the names without their owner. Such a name is exact if no other thing of the kind has it; otherwise it is too broad.
     */
    private void shortened(Node thing, Collection<String> declared, Found found) {
        Map<String, Set<Node>> known = shortForms(thing);
        for (String name : declared) {
            wording.withoutOwner(name).ifPresent(bare -> {
                if (isCommon(name, bare)
                        && known.getOrDefault(form(bare), Set.of()).equals(Set.of(thing))) {
                    add(found, bare);
                } else if (NameVariants.beginsLikeAName(bare)) {
                    found.broad().add(bare);
                }
            });
            if (!isPerson(thing)) {
                NameVariants.initials(name)
                        .filter(initials -> affixes.isEmpty() || name.indexOf('.') < 0)
                        .filter(initials ->
                                known.getOrDefault(form(initials), Set.of()).equals(Set.of(thing)))
                        .filter(initials -> wording.withoutOwner(name).isEmpty())
                        .ifPresent(initials -> add(found, initials));
            }
        }
    }

    /**
     * Whether the name without its owner is a common noun and not part of a proper name ("Ocean" in "Indian Ocean" is part of
     * one).
     */
    private boolean isCommon(String name, String bare) {
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        boolean small = names.language().startsWith("de")
                ? Character.isLowerCase(name.codePointAt(0)) || name.indexOf("s ") < name.indexOf(bare)
                : Character.isLowerCase(last.codePointAt(0));
        return small && bare.length() > 2;
    }

    /**
     * Returns the things of the same kinds by their names without owner and by their initials; empty if there are too many such
     * things.
     */
    private Map<String, Set<Node>> shortForms(Node thing) {
        return shortForms.computeIfAbsent(Set.copyOf(profile.kinds(thing)), kinds -> {
            Set<Node> kin = new LinkedHashSet<>();
            kinds.forEach(kind -> kin.addAll(profile.members(kind)));
            Map<String, Set<Node>> found = new HashMap<>();
            if (kin.size() <= MOST_KIN) {
                kin.forEach(one -> shortForms(one, found));
            }
            return found;
        });
    }

    private void shortForms(Node thing, Map<String, Set<Node>> found) {
        for (String name : all(thing)) {
            Stream.concat(wording.withoutOwner(name).stream(), NameVariants.initials(name).stream())
                    .forEach(text -> found.computeIfAbsent(form(text), form -> new HashSet<>())
                            .add(thing));
        }
    }

    private Map<String, Set<Node>> surnames() {
        if (surnames == null) {
            surnames = people(PersonNames::surnames);
        }
        return surnames;
    }

    private Map<String, Set<Node>> firstNames() {
        if (firstNames == null) {
            firstNames = people(name -> PersonNames.first(name).stream());
        }
        return firstNames;
    }

    /** Returns the people of the graph by parts of their names. */
    private Map<String, Set<Node>> people(Function<String, Stream<String>> part) {
        Map<String, Set<Node>> found = new HashMap<>();
        profile.things().stream()
                .filter(this::isPerson)
                .forEach(person -> all(person).stream()
                        .flatMap(name -> part.apply(name))
                        .forEach(text -> found.computeIfAbsent(form(text), form -> new HashSet<>())
                                .add(person)));
        return found;
    }

    /** Returns the wholes of which the thing is directly part. */
    private Stream<Node> wholes(Node thing) {
        return graph
                .find(thing, Node.ANY, Node.ANY)
                .filterKeep(fact -> WHOLES.contains(local(fact.getPredicate()))
                        && fact.getObject().isURI()
                        && names.named(fact.getObject()))
                .mapWith(Triple::getObject)
                .toList()
                .stream();
    }

    /** Returns a set of names for each thing to which the given thing is related. */
    private List<Set<String>> mentioned(Node thing) {
        List<Set<String>> found = new ArrayList<>();
        Stream.concat(
                        graph.find(thing, Node.ANY, Node.ANY).mapWith(Triple::getObject).toList().stream(),
                        graph.find(Node.ANY, Node.ANY, thing).mapWith(Triple::getSubject).toList().stream())
                .filter(node ->
                        node.isURI() && !node.equals(thing) && profile.things().contains(node))
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .limit(MOST_MENTIONED)
                .map(this::all)
                .forEach(found::add);
        return found;
    }

    private Set<String> all(Node thing) {
        Set<String> all = new LinkedHashSet<>();
        names.label(thing).ifPresent(all::add);
        all.addAll(names.aliases(thing));
        return all;
    }

    private String form(String text) {
        return Spelling.form(text, names.language());
    }

    private static String local(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
