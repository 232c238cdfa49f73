package org.quadrivia.question.rdf.phrase;

import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.ADJECTIVE;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.ADVERB;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.NOUN;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.PAST_PARTICIPLE;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.PAST_TENSE;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.PREPOSITION;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.PRESENT_PARTICIPLE;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.PROPER_NOUN;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.VERB_BASE;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.VERB_THIRD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.Sentences;

/**
 * Reads labels of properties as phrases. A label is not read if it can be read in two ways, or if its shape depends on a word
 * that is not in the dictionary.
 *
 * <p>Long because the readings exclude each other: a label is a noun only if it is not a verb, participle or preposition.
 */
final class PhraseReader {
    private static final int MOST_WORDS = 9;
    private static final Pattern BRACKETS = Pattern.compile("(?<!\\s)\\s*+[(\\[][^()\\[\\]]*+[)\\]]$");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}'’ -]*");

    /** The name of a path: the kind of its joints, and the property that they give. */
    private static final Pattern JOINT = Pattern.compile("(\\p{L}++): (\\p{L}++)");

    private static final Pattern ELIDED = Pattern.compile("(?:d|l|dell|all|nell|dall|sull)['’](\\p{L}.*)");

    private final PhraseWords words;
    private final WordForms forms;

    PhraseReader(PhraseWords words, WordForms forms) {
        this.words = words;
        this.forms = forms;
    }

    /** Returns the label as a phrase; empty if it cannot be read with confidence or does not fit the facts. */
    Optional<PropertyPhrase> read(String label, PropertyEnds.Ends ends) {
        String text = possessive(BRACKETS.matcher(label.strip()).replaceFirst(""));
        if (!forms.known()) {
            return Optional.empty();
        }
        Matcher joint = JOINT.matcher(text);
        if (joint.matches()) {
            return throughJoint(tokens(joint.group(1)), tokens(joint.group(2)), ends);
        }
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> tokens = tokens(text);
        if (tokens.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return clause(tokens, ends);
    }

    /**
     * Restores the apostrophe after the name of a person: returns "Poisson's ratio" for "Poissons ratio" and "poissons ratio".
     */
    private String possessive(String text) {
        int gap = text.indexOf(' ');
        String owner = gap < 2 ? "" : text.substring(0, gap);
        String small = owner.toLowerCase(Locale.ROOT);
        String name = owner.endsWith("s") ? Sentences.capital(owner.substring(0, owner.length() - 1)) : "";
        boolean eponym = !name.isEmpty()
                && !name.endsWith("s")
                && !words.has("names", small)
                && words.has("eponymous", text.substring(gap + 1).toLowerCase(Locale.ROOT))
                && forms.parts(small).isEmpty()
                && !forms.isPlural(small);
        return eponym ? name + "'s" + text.substring(gap) : text;
    }

    /** Returns the words in lower case, except acronyms and, in German, nouns. */
    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        boolean keeps = words.text("capitals").isPresent();
        for (String word : text.split("\\s+")) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            tokens.add(
                    acronym || keeps || isName(word, small)
                            ? word
                            : words.text("short." + small).orElse(small));
        }
        return tokens;
    }

    /** Whether a word with a capital is a name and not a common word, as in "Brinell hardness". */
    private boolean isName(String word, String small) {
        return !word.equals(small) && forms.parts(small).isEmpty();
    }

    /**
     * Reads "construction: beginning" and "construction: date". Most other words cannot be combined: somebody who restored an
     * organ is not its "restoration maker".
     */
    private Optional<PropertyPhrase> throughJoint(List<String> outer, List<String> end, PropertyEnds.Ends ends) {
        String event = outer.getFirst();
        String last = end.getFirst();
        if (!is(event, NOUN)) {
            return Optional.empty();
        }
        if (ends.object().kind().time() && words.moment(last).isPresent()) {
            return active(words.moment(last).get(), true).map(slots -> {
                slots.putAll(nounSlots(event, Optional.empty()));
                return new PropertyPhrase(Shape.MOMENT, slots);
            });
        }
        return words.has("compounds", last) ? noun(List.of(event, last), ends, false) : Optional.empty();
    }

    private Optional<PropertyPhrase> clause(List<String> tokens, PropertyEnds.Ends ends) {
        String first = tokens.getFirst();
        List<String> rest = tokens.subList(1, tokens.size());
        if (words.has("has", first) && !rest.isEmpty()) {
            return participle(rest.getFirst()) && !is(rest.getFirst(), NOUN)
                    ? Optional.empty()
                    : noun(rest, ends, true);
        }
        if (words.has("is", first) && !rest.isEmpty()) {
            boolean past = words.has("was", first);
            return ends.object().kind() == AnswerKind.TRUTH ? truth(rest, past) : complement(rest, ends, past, true);
        }
        if (ends.object().kind() == AnswerKind.TRUTH) {
            return Optional.empty();
        }
        return complement(tokens, ends, false, false);
    }

    /** Reads a label that follows "is" or could follow it: "located in", "directed by", "member of". */
    private Optional<PropertyPhrase> complement(
            List<String> tokens, PropertyEnds.Ends ends, boolean past, boolean copula) {
        String last = tokens.getLast();
        List<String> before = tokens.subList(0, tokens.size() - 1);
        String main = before.isEmpty() ? "" : before.getLast();
        if (tokens.size() == 1 && words.has("place.prepositions", last)) {
            return Optional.of(be("", last, past));
        }
        if (!before.isEmpty() && words.has("by", last) && participle(main) && adverbs(before)) {
            if (ends.subject().person() && words.text("marks.people").isPresent()) {
                return Optional.empty();
            }
            return passive(before, copula ? past : !words.has("states", main));
        }
        if (!before.isEmpty() && words.has("of", last) && nounPhrase(before) && !clearly(main, PAST_PARTICIPLE)) {
            return nounOf(String.join(" ", before), last, ends, past);
        }
        if (!before.isEmpty() && is(last, PREPOSITION)) {
            return withPreposition(before, last, ends, past, copula);
        }
        if (copula) {
            return nounPhrase(tokens) && !words.has("of", tokens.getLast())
                    ? nounOf(String.join(" ", tokens), words.text("of").orElse("of"), ends, past)
                    : Optional.empty();
        }
        return plain(tokens, ends);
    }

    private Optional<PropertyPhrase> withPreposition(
            List<String> before, String preposition, PropertyEnds.Ends ends, boolean past, boolean copula) {
        String main = before.getLast();
        if (before.size() == 1 && !copula) {
            if (words.has("intransitive", main)) {
                return verb(main, preposition, true, Optional.empty());
            }
            boolean third = is(main, VERB_THIRD) && !participle(main);
            boolean base =
                    is(main, VERB_BASE) && !participle(main) && !is(main, ADJECTIVE) && !words.has("nouns", main);
            if (third || base && (!is(main, NOUN) || words.has("motion", preposition))) {
                return verb(main, preposition, false, Optional.empty());
            }
        }
        boolean participle = participle(main) && adverbs(before);
        if (participle || is(main, ADJECTIVE) && adverbs(before) && !is(main, NOUN)) {
            boolean event = participle && !words.has("states", main) && words.has("events", main);
            return Optional.of(be(String.join(" ", before), preposition, past || event));
        }
        if (nounPhrase(before) && words.has("relations", main)) {
            return nounOf(String.join(" ", before), preposition, ends, past);
        }
        return Optional.empty();
    }

    /** Reads a label without a preposition at its end: a verb, a verb with its noun, or a noun. */
    private Optional<PropertyPhrase> plain(List<String> tokens, PropertyEnds.Ends ends) {
        String first = tokens.getFirst();
        if (tokens.size() == 1) {
            return single(first, ends);
        }
        List<String> rest = tokens.subList(1, tokens.size());
        if (words.has("place.prepositions", first) && nounPhrase(rest) && fits(rest, ends.object())) {
            return Optional.of(withKind(be("", first, false), rest));
        }
        int preposition = preposition(tokens);
        if (preposition > 0 && preposition < tokens.size() - 1) {
            List<String> tail = tokens.subList(preposition + 1, tokens.size());
            if (!words.has("of", tokens.get(preposition)) && nounPhrase(tail)) {
                Optional<PropertyPhrase> shorter = complement(tokens.subList(0, preposition + 1), ends, false, false)
                        .filter(phrase -> phrase.shape() == Shape.BE || phrase.shape() == Shape.VERB);
                if (shorter.isPresent()) {
                    return shorter.map(phrase -> fits(tail, ends.object()) ? withKind(phrase, tail) : phrase);
                }
            }
        }
        if ((is(first, VERB_THIRD) && !is(first, NOUN) || words.has("verbs", first))
                && nounPhrase(rest)
                && preposition < 0) {
            return verb(first, "", false, Optional.of(String.join(" ", rest)));
        }
        return noun(tokens, ends, false);
    }

    /** Whether a label's own noun names a class of the things, so that "located on island" leads to islands. */
    private boolean fits(List<String> noun, PropertyEnds.End end) {
        String head = noun.getLast();
        return end.types().isEmpty()
                || end.types().stream().anyMatch(type -> sameNoun(type.substring(type.lastIndexOf(' ') + 1), head));
    }

    private boolean sameNoun(String one, String other) {
        return one.equalsIgnoreCase(other)
                || forms.singular(other).filter(one::equalsIgnoreCase).isPresent()
                || forms.plural(other).filter(one::equalsIgnoreCase).isPresent();
    }

    private PropertyPhrase withKind(PropertyPhrase phrase, List<String> noun) {
        String text = String.join(" ", noun);
        return new PropertyPhrase(phrase.shape(), phrase.slots(), Optional.of(text));
    }

    private int preposition(List<String> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (is(tokens.get(i), PREPOSITION) || ELIDED.matcher(tokens.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<PropertyPhrase> single(String word, PropertyEnds.Ends ends) {
        boolean third = is(word, VERB_THIRD);
        boolean noun = is(word, NOUN);
        if (words.has("containing", word)
                && ends.subject().kind() == AnswerKind.PLACE
                && ends.object().kind() == AnswerKind.PLACE) {
            return words.text("inside").map(inside -> be("", inside, false).inverted());
        }
        if (words.has("verbs", word) || third && !noun) {
            return ends.object().kind() == AnswerKind.THING
                            || ends.object().kind() == AnswerKind.PLACE
                            || ends.object().kind() == AnswerKind.PERSON
                            || ends.object().kind() == AnswerKind.TEXT
                    ? verb(word, "", false, Optional.empty())
                    : Optional.empty();
        }
        if (participle(word) && !clearly(word, NOUN) || is(word, PAST_TENSE) && !noun) {
            return ofPast(word, ends).or(() -> noun ? noun(List.of(word), ends, false) : Optional.empty());
        }
        if (is(word, VERB_BASE) && !noun && !is(word, ADJECTIVE)) {
            return verb(word, "", false, Optional.empty());
        }
        return noun(List.of(word), ends, false);
    }

    /**
     * Reads "founded". With a date or a place, it is an event. If the objects are people, it is a passive. If the subjects are
     * people, it is an active verb.
     */
    private Optional<PropertyPhrase> ofPast(String word, PropertyEnds.Ends ends) {
        AnswerKind object = ends.object().kind();
        if (object.time() || object == AnswerKind.PLACE && ends.subject().kind() != AnswerKind.PERSON) {
            return event(word);
        }
        if (!participle(word)) {
            return is(word, PAST_TENSE) ? verb(word, "", true, Optional.empty()) : Optional.empty();
        }
        if (ends.subject().person()
                && (object == AnswerKind.THING || object == AnswerKind.PERSON)
                && is(word, PAST_TENSE)) {
            return verb(word, "", true, Optional.empty());
        }
        return ends.object().person() ? passive(List.of(word), true) : Optional.empty();
    }

    private Optional<PropertyPhrase> event(String word) {
        if (words.has("intransitive", word)) {
            return forms.base(word)
                    .map(base -> new PropertyPhrase(
                            Shape.EVENT,
                            Map.of(
                                    "happened", forms.pastTense(word).orElse(word),
                                    "happened all", forms.pastTense(word).orElse(word),
                                    "did", words.text("did").orElse(""),
                                    "happen", base)));
        }
        return participle(word)
                ? Optional.of(new PropertyPhrase(
                        Shape.EVENT,
                        Map.of(
                                "happened",
                                words.text("was").orElse("") + " " + word,
                                "happened all",
                                words.text("were").orElse("") + " " + word,
                                "did",
                                words.text("was").orElse(""),
                                "happen",
                                word)))
                : Optional.empty();
    }

    // --- Nouns ---

    private Optional<PropertyPhrase> noun(List<String> label, PropertyEnds.Ends ends, boolean several) {
        boolean medium =
                label.size() > 2 && words.has("of", label.get(label.size() - 2)) && words.has("media", label.getLast());
        List<String> tokens = medium ? ofMedium(label) : label;
        String noun = String.join(" ", tokens);
        String head = head(tokens);
        if (!nounPhrase(tokens)
                || ends.object().kind() == AnswerKind.TRUTH
                || words.has("bare", noun)
                        && !(words.has("times", noun) && ends.object().kind().time())
                || words.has("bare.heads", head)) {
            return Optional.empty();
        }
        if (words.has("times", noun) && ends.object().kind().time()) {
            Optional<PropertyPhrase> issued = issued(ends);
            if (issued.isPresent()) {
                return issued;
            }
        }
        Optional<PropertyPhrase> counted =
                ends.object().kind() == AnswerKind.COUNT ? counted(tokens) : Optional.empty();
        if (counted.isPresent()) {
            return counted;
        }
        boolean plural = forms.isPlural(noun);
        if (tokens.size() == 1
                && words.agent(noun).isPresent()
                && !ends.object().kind().amount()) {
            return passive(List.of(words.agent(noun).get()), true).map(phrase -> called(phrase, noun));
        }
        if (words.has("authors", noun)
                && !ends.subject().person()
                && !ends.object().kind().amount()
                && !ends.object().kind().time()) {
            return by(noun, ends);
        }
        Optional<String> one = plural ? forms.singular(noun) : Optional.of(noun);
        Optional<String> many = plural ? Optional.of(noun) : forms.plural(noun);
        if (one.isEmpty() || ends.object().kind().amount() && plural) {
            return Optional.empty();
        }
        if (words.has("located", head)
                && tokens.size() == 1
                && !several
                && !ends.object().kind().amount()) {
            Optional<PropertyPhrase> located = serves(head, ends).or(() -> located(head, ends));
            if (located.isPresent() || !words.has("anywhere", head)) {
                return located;
            }
        }
        if (words.has("groups", head)
                && (!ends.object().kind().amount() || words.has("unmeasured", head))
                && !ends.object().kind().time()
                && words.text("belongs").isPresent()) {
            return belongs(one.get(), ends);
        }
        if (ends.alike() && words.has("links", head)) {
            return Optional.of(new PropertyPhrase(Shape.LINK, nounSlots(one.get(), many)));
        }
        boolean together = plural || several && !ends.single() || !ends.single();
        if (!related(head, ends) || preposition(tokens) > 0 && !words.has("of", tokens.get(preposition(tokens)))) {
            return Optional.empty();
        }
        Map<String, String> slots = nounSlots(one.get(), many);
        words.text("within").filter(in -> medium).ifPresent(in -> {
            slots.put("noun of", in);
            slots.put("in noun", slots.getOrDefault("the noun", noun));
        });
        if (ends.object().person()) {
            slots.putAll(lapsed(head));
        }
        if (ends.common()) {
            many.map(forms::withDefiniteArticle).ifPresent(all -> slots.put("The common", Sentences.capital(all)));
        }
        return Optional.of(new PropertyPhrase(together ? Shape.NOUNS : Shape.NOUN, slots));
    }

    /** Reads "runways" and "number of runways" as what is counted; empty if this is no plural. */
    private Optional<PropertyPhrase> counted(List<String> tokens) {
        List<String> things = tokens;
        if (tokens.size() > 1 && words.has("numbers", tokens.getFirst())) {
            int of = preposition(tokens);
            things = undetermined(of == 1 ? after(tokens, of) : tokens.subList(1, tokens.size()));
        }
        String nouns = String.join(" ", things);
        if (things.isEmpty() || !forms.isPlural(nouns)) {
            return Optional.empty();
        }
        Map<String, String> slots = new HashMap<>(Map.of("nouns", nouns));
        forms.singular(nouns).ifPresent(one -> slots.put("noun", one));
        return Optional.of(new PropertyPhrase(Shape.COUNT, slots));
    }

    /** Reads the "date" of an album as the date of its release; empty if some of the things are not works that are released. */
    private Optional<PropertyPhrase> issued(PropertyEnds.Ends ends) {
        return issuing(ends).flatMap(this::event);
    }

    /** Returns what is said of such works when they come out: "released". */
    private Optional<String> issuing(PropertyEnds.Ends ends) {
        return ends.subject()
                .type()
                .map(type -> type.substring(type.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .flatMap(type -> words.text("issued." + type));
    }

    /** Returns "speed of sound" for "velocity of sound". */
    private List<String> ofMedium(List<String> tokens) {
        return tokens.stream()
                .map(word -> words.text("medium." + word).orElse(word))
                .toList();
    }

    /** Returns verb forms for a role that people may no longer have: "has been a member". */
    private Map<String, String> lapsed(String head) {
        return words.has("lapsing", head)
                        || forms.singular(head)
                                .filter(one -> words.has("lapsing", one))
                                .isPresent()
                ? Map.of(
                        "is", words.text("lapsed").orElse(""),
                        "are", words.text("lapsed.many").orElse(""),
                        "been", words.text("been").orElse(""),
                        "is or was", words.text("is.or.was").orElse(""))
                : Map.of();
    }

    /**
     * Whether the noun can describe the object in relation to the subject. If both are things of the same class, such as airports
     * with "route", only a noun for a relation can, such as "neighbour".
     */
    private boolean related(String head, PropertyEnds.Ends ends) {
        return !ends.alike()
                || ends.object().types().stream()
                        .anyMatch(type -> sameNoun(type.substring(type.lastIndexOf(' ') + 1), head))
                || words.has("relations", head)
                || forms.singular(head)
                        .filter(one -> words.has("relations", one))
                        .isPresent();
    }

    /** Reads "city" of an airport as the city that it serves, because most airports are in another town. */
    private Optional<PropertyPhrase> serves(String head, PropertyEnds.Ends ends) {
        boolean serving = ends.subject().types().stream()
                .map(type -> type.substring(type.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .anyMatch(type -> words.has("serving", type));
        return serving && words.has("served", head)
                ? words.text("serves")
                        .flatMap(verb -> verb(verb, words.text("serves.to").orElse(""), false, Optional.of(head)))
                : Optional.empty();
    }

    /**
     * Reads "country" as the country in which something is or, for people and products, from which it comes. The label "city" can
     * mean either.
     */
    private Optional<PropertyPhrase> located(String head, PropertyEnds.Ends ends) {
        boolean inside = ends.subject().kind() == AnswerKind.PLACE;
        Optional<String> preposition = words.text(inside ? "inside" : "origin");
        boolean general = words.has("anywhere", head);
        if (!inside && !words.has("origins", head) || preposition.isEmpty()) {
            return Optional.empty();
        }
        PropertyPhrase be = be(inside ? words.text("inside.participle").orElse("") : "", preposition.get(), false);
        Map<String, String> slots = new HashMap<>(be.slots());
        Stream.of("lies", "lie")
                .filter(verb -> inside)
                .forEach(verb -> words.text(verb).ifPresent(text -> slots.put(verb, text)));
        forms.gender(head)
                .flatMap(gender -> words.text("whichin." + gender.name().toLowerCase(Locale.ROOT)))
                .filter(which -> inside && !general)
                .ifPresent(which -> slots.put("In which", which + " " + head));
        PropertyPhrase placed = new PropertyPhrase(be.shape(), slots);
        // If the wording of the class depends on its gender in a language, the frames have a slot for it
        return Optional.of(general || slots.containsKey("In which") ? placed : withKind(placed, List.of(head)));
    }

    /** Reads "block in the periodic table": S belongs to block p in the periodic table. */
    private Optional<PropertyPhrase> belongs(String noun, PropertyEnds.Ends ends) {
        List<String> tokens = List.of(noun.split(" "));
        int preposition = preposition(tokens);
        String group = preposition < 0 ? noun : String.join(" ", tokens.subList(0, preposition));
        return verb(words.text("belongs").orElse(""), words.text("belongs.to").orElse(""), false, Optional.of(noun))
                .map(phrase -> {
                    Map<String, String> slots = new HashMap<>(phrase.slots());
                    boolean figures = ends.object().kind().amount();
                    if (ends.letters()) {
                        slots.put("code group", group);
                    }
                    if (ends.object().kind() == AnswerKind.TEXT || figures) {
                        slots.put("the group", ends.codes() || figures ? group : forms.withDefiniteArticle(group));
                        slots.put("of all", noun.substring(group.length()).strip());
                    }
                    return new PropertyPhrase(phrase.shape(), slots, phrase.kind());
                });
    }

    /** Reads a label such as "artist" of an album: the album is by somebody. */
    private Optional<PropertyPhrase> by(String noun, PropertyEnds.Ends ends) {
        return words.text("by").map(by -> called(be("", by, false), noun)).map(phrase -> makers(phrase, ends));
    }

    private PropertyPhrase makers(PropertyPhrase phrase, PropertyEnds.Ends ends) {
        Map<String, String> slots = new HashMap<>(phrase.slots());
        words.text("makers.of").ifPresent(made -> slots.put("made by", made));
        issuing(ends).ifPresent(verb -> slots.put("issued", verb));
        return new PropertyPhrase(phrase.shape(), slots, phrase.kind(), phrase.inverse());
    }

    private PropertyPhrase called(PropertyPhrase phrase, String noun) {
        Map<String, String> slots = new HashMap<>(phrase.slots());
        slots.put("agent", noun);
        slots.put("the agent", forms.withDefiniteArticle(noun));
        forms.plural(noun).ifPresent(many -> slots.put("agents", many));
        return new PropertyPhrase(phrase.shape(), slots, phrase.kind(), phrase.inverse());
    }

    private Map<String, String> nounSlots(String noun, Optional<String> nouns) {
        Map<String, String> slots = new HashMap<>();
        boolean articleless = words.has("articleless", noun);
        slots.put("noun", noun);
        if (words.has("held", forms.head(noun))) {
            slots.put("held", noun);
            slots.put("a held", forms.withIndefiniteArticle(noun));
        }
        if (words.has("qualities", noun)) {
            slots.put("quality", noun);
        }
        slots.putAll(copula(false));
        slots.put("been", "");
        words.text("of").ifPresent(of -> slots.put("noun of", of));
        if (words.has("times", noun)) {
            words.text("dated").ifPresent(dated -> slots.put("dated", dated));
        }
        String indefinite = articleless ? noun : forms.withIndefiniteArticle(noun);
        String definite = articleless ? noun : forms.withDefiniteArticle(noun);
        // A noun of unknown gender has no article, so frames that need one are skipped
        if (articleless || !definite.equals(noun) && !indefinite.equals(noun)) {
            slots.put("a noun", indefinite);
            slots.put("the noun", definite);
            slots.put("The noun", Sentences.capital(definite));
        }
        forms.gender(noun)
                .ifPresent(gender -> Stream.of("which", "howmany")
                        .forEach(word -> words.text(word + "." + gender.name().toLowerCase(Locale.ROOT))
                                .ifPresent(text -> slots.put(word, text))));
        nouns.ifPresent(many -> slots.put("nouns", many));
        String head = forms.head(noun);
        if (words.has("contents", noun)) {
            Stream.of("includes", "include").forEach(verb -> words.text(verb).ifPresent(text -> slots.put(verb, text)));
        }
        words.text("preposition." + head).or(() -> words.text("of")).ifPresent(of -> {
            slots.put("its of", of);
            if (words.has("relations", noun)
                    || words.text("preposition." + head).isPresent()) {
                slots.put("relation of", of);
            }
        });
        return slots;
    }

    private Optional<PropertyPhrase> nounOf(String noun, String of, PropertyEnds.Ends ends, boolean past) {
        Map<String, String> slots =
                nounSlots(noun, words.has("articleless", noun) ? Optional.of(noun) : forms.plural(noun));
        if (ends.unique() && ends.single() && !words.has("articleless", noun)) {
            slots.put("a noun", slots.getOrDefault("the noun", noun));
        }
        slots.put("of", of);
        slots.putAll(copula(past));
        if (ends.subject().person() && !past) {
            slots.putAll(lapsed(forms.head(noun)));
        }
        return ends.object().kind().amount() ? Optional.empty() : Optional.of(new PropertyPhrase(Shape.NOUN_OF, slots));
    }

    private Map<String, String> copula(boolean past) {
        return Map.of(
                "is", words.text(past ? "was" : "is").orElse(""),
                "are", words.text(past ? "were" : "are").orElse(""));
    }

    private Optional<PropertyPhrase> truth(List<String> tokens, boolean past) {
        String text = String.join(" ", tokens);
        boolean kind = tokens.size() == 1
                && words.list("kind.endings").stream().anyMatch(text::endsWith)
                && (is(text, NOUN) || forms.parts(text).isEmpty());
        boolean adjective = tokens.size() == 1 && !kind && (is(text, ADJECTIVE) || participle(text));
        boolean technical = tokens.size() == 1 && forms.parts(text).isEmpty();
        if (!adjective && !technical && !nounPhrase(tokens)) {
            return Optional.empty();
        }
        Map<String, String> slots = new HashMap<>(copula(past));
        Optional<String> plural = forms.plural(text);
        boolean counted = !adjective && (technical || plural.isPresent());
        slots.put("comp", counted ? forms.withIndefiniteArticle(text) : text);
        if (!technical || kind) {
            slots.put("comps", counted ? plural.orElse(kind ? text + "s" : text) : text);
        }
        return Optional.of(new PropertyPhrase(Shape.TRUTH, slots));
    }

    // --- Verbs ---

    private Optional<PropertyPhrase> verb(String verb, String preposition, boolean past, Optional<String> kind) {
        return active(verb, past).map(slots -> {
            slots.put("prep", preposition);
            if (!preposition.isEmpty()) {
                slots.put("Prep", Sentences.capital(preposition));
            }
            words.text(preposition.isEmpty() ? "whom" : "whom.with").ifPresent(whom -> slots.put("Whom", whom));
            return new PropertyPhrase(Shape.VERB, slots, kind);
        });
    }

    private Optional<PropertyPhrase> passive(List<String> participle, boolean past) {
        String main = participle.getLast();
        String adverb = String.join(" ", participle.subList(0, participle.size() - 1));
        return active(main, past).map(slots -> {
            slots.replace("v", (adverb + " " + slots.get("v")).strip());
            slots.replace("vp", (adverb + " " + slots.get("vp")).strip());
            slots.replace("base", (adverb + " " + slots.get("base")).strip());
            slots.put("pp", (adverb + " " + forms.pastParticiple(main).orElse(main)).strip());
            slots.putAll(copula(past));
            return new PropertyPhrase(Shape.PASSIVE, slots);
        });
    }

    /** Returns the active forms of a verb; empty if one of them is not in the dictionary. */
    private Optional<Map<String, String>> active(String verb, boolean past) {
        Optional<String> base = forms.base(verb);
        Optional<String> finite = past ? forms.pastTense(verb) : forms.thirdPerson(verb);
        if (base.isEmpty() || finite.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> slots = new HashMap<>();
        slots.put("base", base.get());
        slots.put("v", finite.get());
        slots.put("vp", past ? finite.get() : base.get());
        slots.put("does", words.text(past ? "did" : "does").orElse(""));
        slots.put("do", words.text(past ? "did" : "do").orElse(""));
        return Optional.of(slots);
    }

    private PropertyPhrase be(String complement, String preposition, boolean past) {
        Map<String, String> slots = new HashMap<>(copula(past));
        slots.put("comp", complement);
        slots.put("prep", preposition);
        slots.put("Prep", Sentences.capital(preposition));
        return new PropertyPhrase(Shape.BE, slots);
    }

    // --- Words ---

    private boolean is(String word, PartOfSpeech part) {
        return forms.is(word, part);
    }

    private boolean participle(String word) {
        return is(word, PAST_PARTICIPLE);
    }

    /** Whether this is the most likely part of speech of the word in a label. */
    private boolean clearly(String word, PartOfSpeech part) {
        return is(word, part) && (part == NOUN ? words.has("nouns", word) : !is(word, NOUN));
    }

    /** Whether all words before the last one are adverbs. */
    private boolean adverbs(List<String> tokens) {
        return tokens.subList(0, tokens.size() - 1).stream().allMatch(word -> is(word, ADVERB));
    }

    /** Returns the noun that the phrase is about. */
    private String head(List<String> tokens) {
        return forms.head(String.join(" ", tokens));
    }

    /** Whether the words are a noun with words that describe it, such as "place of birth". */
    private boolean nounPhrase(List<String> tokens) {
        int preposition = preposition(tokens);
        List<String> core = preposition < 0 ? tokens : tokens.subList(0, preposition);
        if (core.isEmpty()) {
            return false;
        }
        if (preposition > 0 && !nounPhrase(undetermined(after(tokens, preposition)))) {
            return false;
        }
        return forms.headFirst()
                ? core.stream().anyMatch(word -> is(word, NOUN))
                        && core.stream().allMatch(this::describes)
                : is(core.getLast(), NOUN)
                        && core.subList(0, core.size() - 1).stream().allMatch(this::describes);
    }

    /** Returns the words after a preposition. The preposition may be part of the first word, as in "d’origine". */
    private static List<String> after(List<String> tokens, int preposition) {
        List<String> rest = tokens.subList(preposition + 1, tokens.size());
        Matcher elided = ELIDED.matcher(tokens.get(preposition));
        return elided.matches()
                ? Stream.concat(Stream.of(elided.group(1)), rest.stream()).toList()
                : rest;
    }

    private List<String> undetermined(List<String> tokens) {
        return tokens.size() > 1 && is(tokens.getFirst(), PartOfSpeech.DETERMINER)
                ? tokens.subList(1, tokens.size())
                : tokens;
    }

    private boolean describes(String word) {
        return is(word, NOUN)
                || is(word, ADJECTIVE)
                || is(word, PROPER_NOUN)
                || is(word, PAST_PARTICIPLE)
                || is(word, PRESENT_PARTICIPLE)
                || is(word, PartOfSpeech.NUMBER)
                || words.has("particles", word)
                || Character.isUpperCase(word.charAt(0))
                || word.indexOf('-') > 0;
    }
}
