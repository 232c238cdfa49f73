package org.quadrivia.question.rdf.language;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;

/**
 * Puts facts into words with the lexicon. If the lexicon has no wording, it uses a frame.
 *
 * <p>Long because statements, denials and clauses about a fact use the same wordings and the same rules to fill them.
 */
public final class Sentences {
    /** Marks the gap in a sentence from which a word is missing. */
    public static final String GAP = "____";

    /**
     * A gap in a sentence.
     *
     * @param key the answer that belongs in the gap
     */
    public record Gap(Node key) {}

    /** Matches surplus full stops, as after an abbreviation at the end of a sentence. */
    private static final Pattern STOPS = Pattern.compile("(?<!\\.)\\.++(?:(]])\\.++)?$");

    /**
     * Matches two full stops, of an abbreviation and of a sentence, but not a part of three, as in "Hardwired... to
     * Self-Destruct".
     */
    private static final Pattern STOP_TWICE = Pattern.compile("(?<!\\.)\\.\\. ");

    /** The quotation mark of a frame before a link to a name that has its own. */
    private static final Pattern OPENED_TWICE = Pattern.compile("“(\\[\\[[^|“]*+\\|“)");

    /** Used in English templates before a label that needs "a", "an" or no article. Before a gap, it is kept. */
    private static final String ARTICLE = "a(n) ";

    private static final String EITHER_TIME = "either.time";

    private static final Pattern LINKED = Pattern.compile("^\\[\\[[^|\\]]*+\\|");

    /** Languages that write "5%" rather than "5 %". */
    private static final Set<String> UNSPACED = Set.of("en", "it", "pt", "nl");

    /** Put before a template so that the template does not begin a sentence. */
    static final String INSIDE = "- ";

    /** The key of the frame that lists words that may begin a sentence and are not names. */
    private static final String OPENERS = "clause.openers";

    /** The end of the names of forms for a value that is one of several. */
    private static final String SHARED = "Shared";

    /** The article with which a name may begin. Inside a sentence, it may be in lower case: "the Emirates". */
    private static final String BEGUN = "The ";

    private static final int MOST_DESCRIBING = 3;

    /**
     * The keys of words that are replaced in statements about the place of a thing that flows, and of the words that replace
     * them.
     */
    private static final List<String> FLOWS = List.of("flow.not", "flow.in", "flow.all");

    private static final Node TYPE = RDF.type.asNode();

    /** Languages in which prepositions change before a name. */
    private static final Set<String> JOINING = Set.of("fr", "it", "es");

    private final ThingNames names;
    private final Units units;
    private final Lexicon lexicon;
    private final Frames frames;
    private final NameUsage usage;
    private final Function<Node, String> kinds;
    private final BiPredicate<Node, Node> several;
    private final Map<String, SentenceTemplate> templates = new HashMap<>();

    /**
     * @param usage decides which things have titles, which are quoted, and which names have an article
     * @param several whether a thing has several values of a property, for example a song with several writers
     */
    public Sentences(
            ThingNames names,
            Units units,
            Lexicon lexicon,
            Frames frames,
            NameUsage usage,
            BiPredicate<Node, Node> several) {
        this(names, units, lexicon, frames, usage, names::common, several);
    }

    private Sentences(
            ThingNames names,
            Units units,
            Lexicon lexicon,
            Frames frames,
            NameUsage usage,
            Function<Node, String> kinds,
            BiPredicate<Node, Node> several) {
        this.names = names;
        this.units = units;
        this.lexicon = lexicon;
        this.frames = frames;
        this.usage = usage;
        this.kinds = kinds;
        this.several = several;
    }

    /**
     * Returns a copy for questions in which classes are the things. The names of classes then keep their capitals, which names
     * such as Bordeaux need.
     */
    public Sentences ofClasses() {
        return new Sentences(names, units, lexicon, frames, usage, names::of, several);
    }

    /** Returns the label of a class for the middle of a sentence. */
    public String kind(Node type) {
        return quoted(kinds.apply(type));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Frames frames() {
        return frames;
    }

    /** Returns a fact as a sentence without links. */
    public String plain(Node subject, Node property, Node object) {
        return state(subject, property, object, false);
    }

    /** Returns a fact as a sentence with links, for explanations and feedback. */
    public String linked(Node subject, Node property, Node object) {
        return state(subject, property, object, true);
    }

    /** Returns a fact as explanations tell it after another one: without its place if that was said with the other. */
    public String linkedAfter(Triple before, Triple fact) {
        boolean same = setting(before).isPresent() && setting(before).equals(setting(fact));
        return same
                ? said(fact.getSubject(), fact.getPredicate(), fact.getObject(), true)
                : linked(fact.getSubject(), fact.getPredicate(), fact.getObject());
    }

    /**
     * Returns a fact as a clause that can follow "that", with links and without a full stop; empty if the language or the wording
     * of the property does not allow this.
     */
    public Optional<String> clause(Node subject, Node property, Node object) {
        if (property.equals(Qv.disputedBy) && !frames.text(OPENERS).isEmpty()) {
            return Optional.of(fill(INSIDE + frames.text("clause.dispute"), Map.of("o", object), true)
                    .substring(INSIDE.length()));
        }
        boolean held = property.equals(Qv.claimedBy);
        return (held ? lexicon.template(subject, "statesClaim") : telling(property))
                .map(words -> flowing(words, subject))
                .flatMap(this::opened)
                .map(words -> fill(INSIDE + words, Map.of("s", subject, "o", object, "c", object), true))
                .map(said -> said.substring(INSIDE.length()))
                .map(said -> said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
    }

    /**
     * Returns a sentence, with links, which says that the speaker states the fact. If there is no speaker, returns only the fact.
     */
    public String according(Optional<Node> speaker, Triple fact) {
        String whole = linked(fact.getSubject(), fact.getPredicate(), fact.getObject());
        return speaker.map(agent -> clause(fact.getSubject(), fact.getPredicate(), fact.getObject())
                        .map(said -> frame("state.according.clause", Map.of("agent", agent, "fact", said), true))
                        .orElseGet(() -> frame("state.according", Map.of("agent", agent, "fact", whole), true)))
                .orElse(whole);
    }

    /** Returns the template for use in the middle of a sentence; empty if its first word may be a name. */
    private Optional<String> opened(String template) {
        if (frames.text(OPENERS).isEmpty() || template.isEmpty()) {
            return Optional.empty();
        }
        String opener = template.split("[\\s,]", 2)[0];
        boolean word = listed(OPENERS, opener);
        return template.startsWith("{")
                ? Optional.of(template)
                : Optional.of(UCharacter.toLowerCase(opener) + template.substring(opener.length()))
                        .filter(any -> word);
    }

    /**
     * Fills a template with labels of terms or with words. The result begins with a capital and ends with at most one full stop
     * or question mark.
     *
     * @throws RejectedCandidate if a term has no label fit for a question, or if the template has an unknown placeholder
     */
    public String fill(String template, Map<String, Object> parts, boolean links) {
        SentenceTemplate parsed = templates.computeIfAbsent(template, SentenceTemplate::of);
        StringBuilder text = new StringBuilder();
        for (SentenceTemplate.Hole hole : parsed.holes()) {
            Object part = parts.get(hole.name());
            if (part == null) {
                throw new RejectedCandidate(
                        DropReason.UNKNOWN_PLACEHOLDER, "no {" + hole.name() + "} for “" + template + "”");
            }
            String shown = switch (part) {
                case Node node -> name(node, links, hole.first(), !isLabel(hole));
                case Gap gap -> gap(gap.key(), hole);
                case TaggedName tagged -> tagged(tagged, links, hole.first(), !isLabel(hole));
                default -> part.toString();
            };
            boolean article = hole.before().endsWith(ARTICLE) && !shown.endsWith(GAP);
            text.append(article ? articled(hole.before(), shown) : hole.before())
                    .append(shown);
        }
        text.append(parsed.rest());
        return quotedOnce(STOP_TWICE.matcher(stopped(joined(text.toString()))).replaceAll(". "))
                .strip();
    }

    /**
     * Whether the name has an article in a sentence that cannot be written before a gap, since not all names of the kind have it:
     * the Philippines.
     */
    public boolean needsArticle(Node thing) {
        return !frames.quoting()
                && thing.isURI()
                && usage.articleOfKind(thing).isEmpty()
                && !usage.withArticle(thing, names.of(thing)).equals(names.of(thing));
    }

    /** Returns the gap with the article that all names of the key's kind have: "The ____ drains into the North Sea." */
    private String gap(Node key, SentenceTemplate.Hole hole) {
        String article = isLabel(hole) || frames.quoting() ? "" : usage.articleOfKind(key);
        return (hole.first() && !article.isEmpty() ? capital(article) : article) + GAP;
    }

    /** Returns the text before a label with the article that the label needs. A title such as "Head of Sales" needs none. */
    private static String articled(String before, String shown) {
        String label = LINKED.matcher(shown).replaceFirst("");
        String with =
                Character.isLowerCase(label.codePointAt(0)) ? WordForms.of("en").withIndefiniteArticle(label) : label;
        String article = with.endsWith(label) ? with.substring(0, with.length() - label.length()) : "";
        return before.substring(0, before.length() - ARTICLE.length()) + article;
    }

    /** Joins a preposition of a template with the name after it: "d’Italie". */
    private String joined(String text) {
        return JOINING.contains(LanguageWords.primary(frames.language()))
                ? WordForms.of(frames.language()).contracted(text)
                : text;
    }

    private static String stopped(String text) {
        // The name may itself be a question: "Why Don't We Do It in the Road?"
        if (text.endsWith("??")) {
            return text.substring(0, text.length() - 1);
        }
        return text.endsWith("..") || text.endsWith(".]].")
                ? STOPS.matcher(text).replaceAll(".$1")
                : text;
    }

    /** Fills a frame. */
    public String frame(String key, Map<String, Object> parts, boolean links) {
        return fill(frames.text(key), parts, links);
    }

    /**
     * Whether a name in the placeholder is not part of the sentence: it follows a colon or a dash, it is in quotation marks, or
     * it follows a word that already has an article ("the river {s}").
     */
    private boolean isLabel(SentenceTemplate.Hole hole) {
        if (hole.alone()) {
            return true;
        }
        String[] words = hole.before().strip().split("\\s+");
        String last = words[words.length - 1];
        return listed("articles", last)
                || words.length > 1
                        && listed("articles", words[words.length - 2])
                        && !WordForms.of(frames.language()).is(last, PartOfSpeech.PREPOSITION);
    }

    /**
     * Returns the name with its article, in quotation marks if it is a title.
     *
     * @param link whether the name is a link
     * @param first whether the name is at the beginning of a sentence
     */
    public String name(Node node, boolean link, boolean first) {
        return name(node, link, first, true);
    }

    /** Whether the thing has a title, which is quoted. */
    public boolean titled(Node thing) {
        return usage.titled(thing);
    }

    /**
     * Returns the name with its kind. The kind comes first inside a sentence if the article of the kind is known in the language.
     */
    private String tagged(TaggedName named, boolean link, boolean first, boolean inSentence) {
        boolean title = usage.titled(named.thing()) && !frames.quoting();
        String own = named.kind().startsWith(BEGUN) ? named.kind().substring(BEGUN.length()) : named.kind();
        String kind = WordForms.of(frames.language()).withDefiniteArticle(own);
        boolean before = inSentence
                && !frames.quoting()
                && NameWords.of(frames.language()).hasAny("heads")
                && !kind.equals(own);
        String name = before ? named.name() : named.label();
        String shown = linked(named.thing(), link, title ? frames.text("title").replace("{}", name) : quoted(name));
        if (!before) {
            return first && !link ? capital(shown) : shown;
        }
        boolean placed = !title && NameWords.of(frames.language()).has("placed", NameWords.lastWord(named.kind()));
        String whole = placed
                ? frames.text("name.placed").replace("{kind}", kind).replace("{name}", shown)
                : kind + " " + shown;
        return first ? capital(whole) : whole;
    }

    private String linked(Node thing, boolean link, String words) {
        return link && names.hasPage(thing) && !Vocabularies.metaClass(thing)
                ? "[[" + thing.getURI() + "|" + words + "]]"
                : words;
    }

    private String name(Node node, boolean link, boolean first, boolean inSentence) {
        Optional<TaggedName> tagged = inSentence ? names.tagged(node) : Optional.empty();
        if (tagged.isPresent()) {
            return tagged(tagged.get(), link, first, true);
        }
        String own = names.of(node);
        String label = inSentence && usage.common(node) ? UCharacter.toLowerCase(own) : own;
        if (inSentence && !first && own.startsWith(BEGUN) && usage.lowersArticle(node)) {
            label = UCharacter.toLowerCase(own.substring(0, 1)) + own.substring(1);
        }
        String used = inSentence && !frames.quoting() ? usage.withArticle(node, label) : label;
        String article = used.endsWith(label) ? used.substring(0, used.length() - label.length()) : "";
        String shown = first && article.isEmpty() ? capital(label) : label;
        String word =
                usage.titled(node) && !frames.quoting() ? frames.text("title").replace("{}", shown) : quoted(shown);
        return (first && !article.isEmpty() ? capital(article) : article) + linked(node, link, word);
    }

    public static String capital(String text) {
        int first = text.codePointAt(0);
        return UCharacter.isLowerCase(first)
                ? UCharacter.toString(UCharacter.toUpperCase(first)) + text.substring(Character.charCount(first))
                : text;
    }

    /**
     * Returns the template for a thing that flows: "The Kama flows through Tatarstan" instead of "is in". For other things, and
     * in a language without words for this, returns the template itself.
     */
    public String flowing(String template, Node subject) {
        if (!frames.has("flow.is") || !usage.flows(subject)) {
            return template;
        }
        String placed = template.replace(frames.text("flow.placed"), "");
        String told = placed;
        for (String key : FLOWS) {
            told = instead(told, key);
        }
        if (!told.equals(placed)) {
            return told;
        }
        String asked = instead(instead(placed, "flow.isnt"), "flow.is");
        String where = instead(asked, "flow.where");
        return asked.equals(placed) || where.equals(asked) ? template : where;
    }

    /** Returns the template that asks where something is as one that asks where part of it is: "does part of the lake lie" for "is". */
    public String partly(String template) {
        return frames.has("flow.partly")
                        && template.startsWith(frames.text("flow.where").split("\\|", 2)[0])
                ? instead(template, "flow.partly")
                : template;
    }

    private String instead(String text, String key) {
        String[] words = frames.text(key).split("\\|", 2);
        return text.replace(words[0], words[1]);
    }

    /** Returns the template that states a fact with the property: the lexicon's template if there is one, otherwise a frame. */
    public String statement(Node property) {
        return lexicon.template(property, "states").orElseGet(() -> frames.text("state.fact"));
    }

    /** Returns the template that states this fact. */
    public String statement(Triple fact) {
        return stating(fact, false)
                .map(text -> flowing(text, fact.getSubject()))
                .orElseGet(() -> frames.text("state.fact"));
    }

    /**
     * Returns the templates that ask for an end of a fact without saying that it is the only one: "Who was one of the writers of
     * …?". Empty if the thing has only this value, if people wrote the wording of the property, or if the wording is not about an
     * act.
     */
    public List<String> shared(Triple fact, String form) {
        return several.test(fact.getSubject(), fact.getPredicate())
                        && lexicon.written(fact.getPredicate(), form).isEmpty()
                ? lexicon.templates(fact.getPredicate(), form + SHARED)
                : List.of();
    }

    /** Whether feedback tells a fact of the property in other words than those of its statement. */
    public boolean toldApart(Node property) {
        return lexicon.template(property, "tells").isPresent();
    }

    /** Whether a statement with the property does not say whether its facts still hold. */
    public boolean leavesTime(Node property) {
        return leavesTime(statement(property));
    }

    /** Whether the words do not say whether something still holds: "is or was". Data is hedged so, but nobody asks so. */
    public boolean leavesTime(String words) {
        return frames.has(EITHER_TIME)
                && Pattern.compile("(?<!\\p{L})(" + frames.text(EITHER_TIME) + ")(?!\\p{L})")
                        .matcher(words)
                        .find();
    }

    /** Whether a statement with the property has nothing but a form of "to be" between subject and object. */
    public boolean equates(Node property) {
        String[] parts = statement(property).split("\\{\\w+}", 3);
        return parts.length > 2 && listed("copulas", parts[1].strip());
    }

    /** Whether the text ends with a form of "to be". */
    public boolean equates(String text) {
        return listed("copulas", text.substring(text.lastIndexOf(' ') + 1));
    }

    /**
     * Whether the text ends with an article and one to three words that may describe the next word: "the US official", "the
     * region of". An article with a capital is at the beginning of the sentence and belongs to its subject.
     */
    public boolean describes(String text) {
        String[] words = text.split("\\s+");
        return IntStream.rangeClosed(2, MOST_DESCRIBING + 1)
                .filter(back -> back <= words.length)
                .mapToObj(back -> words[words.length - back])
                .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)) && listed("articles", word));
    }

    /** Whether a label begins with an article. */
    public boolean determined(String label) {
        return label.indexOf(' ') > 0 && listed("articles", label.substring(0, label.indexOf(' ')))
                || label.toLowerCase(Locale.ROOT).matches("l['’].*");
    }

    /** Whether a label is a clause, such as "that the peace is fragile". */
    public boolean clausal(String label) {
        return label.indexOf(' ') > 0 && listed("conjunctions", label.substring(0, label.indexOf(' ')));
    }

    /** Whether the text contains a word that is used in the language to hedge. */
    public boolean hedging(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+")).anyMatch(word -> listed("hedges", word));
    }

    private boolean listed(String frame, String word) {
        return !word.isEmpty() && (" " + frames.text(frame) + " ").contains(" " + word.toLowerCase(Locale.ROOT) + " ");
    }

    /**
     * Returns the template with which explanations and feedback state a fact. The statement for gaps may not be suitable, because
     * it may be about one end only: "The person whom {s} called was {o}."
     */
    private Optional<String> telling(Node property) {
        return lexicon.template(property, "tells").or(() -> lexicon.template(property, "states"));
    }

    /** Returns the template that states this fact. For a property that is true or false, the template has no object. */
    private Optional<String> stating(Triple fact, boolean telling) {
        Node property = fact.getPredicate();
        return shared(fact, "states").stream().findFirst().or(() -> stating(property, fact.getObject(), telling));
    }

    private Optional<String> stating(Node property, Node object, boolean telling) {
        return Optional.of(Truth.form("states", object))
                .filter(form -> !form.equals("states"))
                .flatMap(form -> lexicon.template(property, form))
                .or(() -> telling ? telling(property) : lexicon.template(property, "states"));
    }

    /** Returns the template that states that there is one thing of a kind: "{s} has {o} runway." */
    private Optional<String> one(Node property, Node object) {
        return object.isLiteral() && names.of(object).equals("1")
                ? lexicon.template(property, "statesOne")
                : Optional.empty();
    }

    private String state(Node subject, Node property, Node object, boolean links) {
        return placed(subject, object, said(subject, property, object, links));
    }

    /** Returns a sentence about a date of a thing, with the place for which it holds: "In Egypt, the Late Period ended in 332 BC." */
    private String placed(Node thing, Node date, String sentence) {
        return setting(thing, date, sentence.startsWith(BEGUN) ? uncapital(sentence) : sentence, sentence);
    }

    /**
     * Returns a question on a date of a thing, with the place for which it holds: "Which of these periods in the history of Egypt
     * ended first?" and "In Egypt, when did the Late Period end?"
     */
    public String asked(Node thing, Node date, String question) {
        return setting(thing, date)
                .flatMap(where -> compared(question, where))
                .orElseGet(() -> setting(thing, date, uncapital(question), question));
    }

    /** Returns a question on several things with the place beside the word for them; empty if it has no such word. */
    private Optional<String> compared(String question, String place) {
        return frames.has("setting.these")
                ? Stream.of(frames.text("setting.these").split("\\|"))
                        .filter(question::contains)
                        .findFirst()
                        .map(these -> question.replace(
                                these, frames.text("setting.these.placed").replace("{place}", place)))
                : Optional.empty();
    }

    private Optional<String> setting(Triple fact) {
        return setting(fact.getSubject(), fact.getObject());
    }

    private Optional<String> setting(Node thing, Node date) {
        return date.isLiteral() && NumbersAndDates.isDate(date) ? usage.setting(thing) : Optional.empty();
    }

    /** @param inner the sentence as it stands after a comma */
    private String setting(Node thing, Node date, String inner, String sentence) {
        String frame = frames.text("setting");
        return setting(thing, date)
                .map(where -> frame.replace("{place}", where)
                        .replace("{text}", frame.contains(", {text}") ? inner : sentence))
                .orElse(sentence);
    }

    private static String uncapital(String sentence) {
        return UCharacter.toLowerCase(sentence.substring(0, 1)) + sentence.substring(1);
    }

    private String said(Node subject, Node property, Node object, boolean links) {
        Optional<String> own = one(property, object)
                .or(() -> stating(Triple.create(subject, property, object), links))
                .map(text -> flowing(text, subject));
        if (own.isPresent()) {
            return fill(
                    own.get(),
                    Map.of("s", subject, "o", object.isLiteral() ? amount(property, object) : object),
                    links);
        }
        if (property.equals(Qv.claimedBy) || property.equals(Qv.disputedBy)) {
            return stateClaim(subject, property, object, links);
        }
        if (property.equals(TYPE)) {
            return frame("state.kind", Map.of("s", subject, "o", kind(object)), links);
        }
        Object shown = object.isLiteral() ? quoted(amount(property, object)) : object;
        return frame("state.fact", Map.of("s", subject, "p", property, "o", shown), links);
    }

    /** Returns the label of an object of the property. If it is a number with a known unit, the unit follows. */
    public String amount(Node property, Node value) {
        String label = names.of(value);
        if (ValueShape.of(value) != ValueShape.NUMBER) {
            return label;
        }
        return units.of(property)
                .map(unit -> unit.equals("s") && Durations.of(value).isPresent()
                        ? Durations.of(value).get()
                        : label
                                + (unit.equals("%") && UNSPACED.contains(LanguageWords.primary(names.language()))
                                        ? ""
                                        : " ")
                                + unit)
                .orElse(label);
    }

    /** Returns the label, in quotation marks if its language differs from that of the sentences. */
    String quoted(String label) {
        return frames.quoting() ? "“" + label + "”" : label;
    }

    /** Takes the quotation marks of the frame away where a name, or a link to it, has its own. */
    private static String quotedOnce(String sentence) {
        return OPENED_TWICE
                .matcher(sentence.replace("””", "”").replace("”]]”", "”]]"))
                .replaceAll("$1")
                .replace("““", "“");
    }

    private String stateClaim(Node claim, Node property, Node agent, boolean links) {
        boolean held = property.equals(Qv.claimedBy);
        Optional<String> own = lexicon.template(claim, held ? "statesClaim" : "statesDispute");
        return own.map(text -> fill(text, Map.of("c", agent), links))
                .orElseGet(() -> frame(held ? "state.claim" : "state.dispute", Map.of("s", claim, "o", agent), links));
    }
}
