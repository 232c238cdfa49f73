package org.quadrivia.question.rdf.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.StemForm;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.TaggedName;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Truth;
import org.quadrivia.question.rdf.phrase.WorkMakers;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.PropertyStats;

/**
 * Writes stems: fills the forms of a family's stem with unambiguous names.
 *
 * <p>Long because names, classes and forms of a stem depend on one another.
 */
public final class Stems {
    /** The end of the key of a frame that continues with the question in the same sentence. */
    private static final String INLINE = ".inline";

    /** The end of the key of a frame for a gap that says which kind of thing belongs in it. */
    private static final String KIND = ".kind";

    /**
     * Occurs in a stem that names the same class twice, for the answer and in a description: "Which sea is the sea that the Ob
     * drains into …?"
     */
    private static final String TWICE = " is the ";

    /** The article before a gap. Whether it is "a" or "an" depends on the missing word. */
    private static final String OPEN_ARTICLE = "a(n) ";

    private static final int LONG_WORD = 4;

    /** The most words for what somebody is. */
    private static final int MOST_OF_A_ROLE = 3;

    /** Begins the keys of frames that look something up in two entries of the data. */
    private static final String CHAIN = "ask.chain";

    private static final double NEARLY_ALL = 0.95;

    /** Put in front of a template that does not begin a sentence. */
    static final String INNER = "\u200b";

    private final Graph graph;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Sentences sentences;
    private final DistractorPool pool;
    private final UnambiguousNames unambiguous;
    private final KindNames kinds;
    private final WorkNames works;
    private final LimitedKinds limits;
    private final Offers offers;
    private final boolean unprepared;

    /**
     * Whether most labels can be read and have wordings that ask. If so, no stem asks for a number with the words of the data,
     * and none shows a bare gap.
     */
    private final boolean spoken;

    /**
     * @param unprepared whether nobody prepared the data: then "Which album is by Cher?" says "Which of these albums" if many have
     *     several, since the data knows no more than some of them, and a thing is described as "the capital of France" but by no
     *     clause such as "the lake that the Vuoksi drains into"
     */
    public Stems(
            Graph graph,
            ThingNames names,
            GraphStatistics profile,
            Sentences sentences,
            DistractorPool pool,
            UnambiguousNames unambiguous,
            WorkMakers makers,
            boolean unprepared) {
        this.graph = graph;
        this.unprepared = unprepared;
        spoken = unprepared
                && names.language().startsWith("en")
                && WordForms.of(names.language()).known();
        this.names = names;
        this.profile = profile;
        this.sentences = sentences;
        this.pool = pool;
        this.unambiguous = unambiguous;
        works = new WorkNames(names, sentences, unambiguous, makers);
        limits = new LimitedKinds(names, sentences, profile, graph);
        offers = new Offers(sentences.frames());
        kinds = new KindNames(names, profile, pool, sentences);
    }

    /** Returns the first stem of the family for which there is a wording; empty if there is none. */
    public Optional<String> first(Candidate candidate, AskedFact asked) {
        return all(candidate, asked).findFirst();
    }

    /** Returns the family's stems for which there is a wording, the best first. Each stem is written only when it is needed. */
    public Stream<String> all(Candidate candidate, AskedFact asked) {
        return candidate.family().stems().stream().flatMap(form -> writings(form, candidate, asked, null));
    }

    /** Returns the stem of a question on a date, with the place for which it holds if there is one. */
    public String placed(AskedFact asked, String stem) {
        return sentences.asked(asked.subject(), asked.object(), stem);
    }

    /** Whether one stem can compare the two things. */
    public boolean comparable(Node one, Node other) {
        return !unprepared || works.comparable(one, other);
    }

    /** Returns a stem that compares these things, with what all have in common; empty if they cannot be compared so. */
    public Optional<String> compared(String stem, List<Node> things) {
        return unprepared ? works.compared(stem, things) : Optional.of(stem);
    }

    /** Returns the first stem for matching these pairs, which may name the class of either side. */
    public Optional<String> matching(Candidate candidate, AskedFact asked, List<Triple> pairs) {
        Map<String, Object> sides = new HashMap<>();
        kinds.common(pairs.stream().map(Triple::getSubject).toList()).ifPresent(kind -> sides.put("left", kind));
        kinds.common(pairs.stream().map(Triple::getObject).toList())
                .ifPresent(kind -> sides.put("right", unprepared ? town(kind) : kind));
        return candidate.family().stems().stream()
                .filter(StemForm.Lexical.class::isInstance)
                .flatMap(form -> templates(form, candidate, asked))
                .filter(template -> Stream.of("left", "right")
                        .allMatch(side -> sides.containsKey(side) || !template.contains("{" + side + "}")))
                .flatMap(template -> filled(template, candidate, asked, null, sides).stream())
                .findFirst()
                .or(() -> first(candidate, asked));
    }

    /**
     * Returns the first stem of the family for a mark on a map.
     *
     * @param place what the stem says of the place, by placeholder
     */
    public Optional<String> marked(Candidate candidate, AskedFact asked, Map<String, Object> place) {
        return candidate.family().stems().stream()
                .flatMap(form -> templates(form, candidate, asked))
                .flatMap(template -> filled(template, candidate, asked, null, place).stream())
                .findFirst();
    }

    /**
     * Returns the first stem of the family that asks which thing has the date: in the words of the lexicon, else the statement of
     * the fact with "which of these" in place of the thing or, in a language where that cannot be said of any thing, with a gap.
     */
    public Optional<String> dated(Candidate candidate, AskedFact asked) {
        return candidate.family().stems().stream()
                .flatMap(form -> switch (form) {
                    case StemForm.Framed(String frame, StemForm.Statement statement) ->
                        sentences
                                .lexicon()
                                .template(asked.property(), "states")
                                .filter(text -> text.contains("{s}") && text.contains("{o}"))
                                .filter(text -> !sentences.leavesTime(text))
                                .map(text -> text.replace("{o}", sentences.amount(asked.property(), asked.object())))
                                .stream()
                                .flatMap(text -> dated(frame, text, candidate, asked));
                    // Words read from a label only say "Which pact's date is …?"
                    case StemForm.Lexical(Optional<String> variable, String name)
                    when sentences.lexicon().written(asked.property(), name).isEmpty() -> Stream.empty();
                    default -> writings(form, candidate, asked, null);
                })
                .findFirst();
    }

    private Stream<String> dated(String frame, String statement, Candidate candidate, AskedFact asked) {
        Stream<String> questions = Stream.of("dated.which.classes", "dated.which")
                .filter(sentences.frames()::has)
                .filter(key -> statement.startsWith("{s}") || sentences.frames().has("dated.inside"))
                .map(sentences.frames()::text)
                .map(which -> statement.replace("{s}", statement.startsWith("{s}") ? Sentences.capital(which) : which))
                .map(words -> (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "?")
                .flatMap(words -> filled(words, candidate, asked, null, Map.of()).stream());
        Stream<String> gaps = Stream.of(statement.replace("{s}", "{gap}"))
                .flatMap(words ->
                        filled(words, candidate, asked, null, Map.of("gap", new Sentences.Gap(asked.key()))).stream())
                .map(words -> sentences.frame(frame, Map.of("question", words), false));
        return Stream.concat(questions, gaps);
    }

    /** Returns the stem in the given form; empty if there is no wording for it or if a name in it is ambiguous. */
    public Optional<String> write(StemForm form, Candidate candidate, AskedFact asked) {
        return write(form, candidate, asked, null);
    }

    /** Returns other names of the anchor that can be used in a stem. */
    public List<String> otherNames(Candidate candidate, AskedFact asked) {
        return candidate.family().via().isPresent() ? List.of() : unambiguous.others(asked.anchor());
    }

    /**
     * Returns the stem in the given form with another name for the anchor.
     *
     * @param name the name of the anchor; null for its label
     */
    public Optional<String> write(StemForm form, Candidate candidate, AskedFact asked, @Nullable String name) {
        return writings(form, candidate, asked, name).findFirst();
    }

    /** Returns the stems in the given form, the best first. A stem with the class of the answer comes before one without it. */
    public Stream<String> writings(StemForm form, Candidate candidate, AskedFact asked, @Nullable String name) {
        return switch (form) {
            case StemForm.Framed(String key, StemForm inner) ->
                writings(inner, candidate, asked, name)
                        .flatMap(question -> framed(key, inner, candidate, asked, question).stream());
            case StemForm.Unworded(StemForm inner) ->
                sentences.lexicon().asks(asked.property())
                                || candidate.family().kind() == Kind.TEXT
                                        && inner instanceof StemForm.Frame
                                        && read(asked)
                        ? Stream.empty()
                        : writings(inner, candidate, asked, name);
            case StemForm.Among(StemForm.Unworded(StemForm inner)) ->
                writings(new StemForm.Unworded(new StemForm.Among(inner)), candidate, asked, name);
            default ->
                templates(form, candidate, asked)
                        .map(template -> unprepared ? limits.of(placed(template, asked), asked) : template)
                        .flatMap(template -> offered(template, candidate, asked))
                        .filter(template -> !offersTyped(candidate.family().kind(), asked, template))
                        .filter(template -> !template.contains("{left}") && !template.contains("{right}"))
                        .flatMap(template -> filled(template, candidate, asked, name, Map.of()).stream());
        };
    }

    /** Returns the template with words for what flows, or of which only part is in each of several places. */
    private String placed(String template, AskedFact asked) {
        String flowing = sentences.flowing(template, asked.subject());
        return asked.keyIsObject() && pool.inSeveral(asked) ? sentences.partly(flowing) : flowing;
    }

    /**
     * Returns the template. If other answers than the key may be right, a version with "which of these" instead of "which" comes
     * first.
     */
    private Stream<String> offered(String template, Candidate candidate, AskedFact asked) {
        if (unprepared && candidate.family().kind() == Kind.SINGLE && offers.asksBearer(template)) {
            // "Is a comic book store owner" is how data says it, not people
            return names.of(asked.object()).split(" ").length > MOST_OF_A_ROLE
                    ? Stream.empty()
                    : offers.bearers(template);
        }
        boolean open = candidate.family().kind() == Kind.SINGLE
                && candidate.family().form() != FamilyFile.Form.GAP
                && (unprepared ? !isAlone(asked) : hasSeveral(asked))
                && !(isWhere(template) && kinds.areTwo(asked));
        String of = open ? offers.offering(template, asked.keyIsObject()) : template;
        return of.equals(template) ? Stream.of(template) : Stream.of(of, template);
    }

    /** Whether the template asks where something is by naming the class of the place. */
    private boolean isWhere(String template) {
        return unprepared
                && template.contains(" " + sentences.frames().text(Offers.ONE) + " ")
                && !template.contains("{left}");
    }

    private static boolean isFigure(Node value) {
        return NumbersAndDates.isAmount(value) && !NumbersAndDates.isDate(value);
    }

    /** Whether the template asks which one of a class made something, which "who" asks better of people. */
    private boolean isMaker(String template) {
        return template.startsWith(Sentences.capital(sentences.frames().text(Offers.ONE)) + " ");
    }

    /** Returns "town or city" for a city, because data seldom distinguishes towns from cities. */
    private String town(String word) {
        return word.equals(sentences.frames().text("place.city"))
                ? sentences.frames().text("place.town")
                : word;
    }

    /**
     * Like {@link #town}, but for a kind with its article. Applies only if the question ends with a gap for the place in which
     * something is.
     */
    private String ofTown(String kind, String question) {
        int gap = kind.lastIndexOf(' ') + 1;
        return unprepared && question.endsWith(" in " + Sentences.GAP + ".")
                ? kind.substring(0, gap) + town(kind.substring(gap))
                : kind;
    }

    /** Whether the data has more answers than the key, such as several moons that orbit the planet. */
    private boolean hasSeveral(AskedFact asked) {
        ExtendedIterator<Triple> answers = asked.keyIsObject()
                ? graph.find(asked.subject(), asked.property(), Node.ANY)
                : graph.find(Node.ANY, asked.property(), asked.object());
        try {
            return answers.hasNext() && answers.next() != null && answers.hasNext();
        } finally {
            answers.close();
        }
    }

    /** Whether nearly every anchor of the property has only one answer. */
    private boolean isAlone(AskedFact asked) {
        PropertyStats use = profile.use(asked.property());
        return (asked.keyIsObject() ? use.single() : use.unique()) >= NEARLY_ALL;
    }

    /** Returns the texts with their placeholders, the best first; empty if there is no wording. */
    private Stream<String> templates(StemForm form, Candidate candidate, AskedFact asked) {
        return switch (form) {
            case StemForm.Framed framed -> Stream.empty();
            case StemForm.Unworded unworded -> Stream.empty();
            case StemForm.Among(StemForm inner) ->
                templates(inner, candidate, asked)
                        .map(template -> offers.offering(template, asked.keyIsObject()))
                        .filter(offers::leavesOpen);
            case StemForm.Text(String template) -> Stream.of(template);
            case StemForm.Frame(String key) ->
                Stream.of(sentences.frames().text(key))
                        .filter(frame -> !spoken
                                || candidate.family().form() == FamilyFile.Form.WITH
                                || !key.startsWith(CHAIN) && (!isFigure(asked.object()) || !frame.contains("{p}")));
            case StemForm.Statement statement ->
                candidate.family().form() == FamilyFile.Form.GAP && !fillable(candidate, asked)
                        ? Stream.empty()
                        : Stream.of(sentences.statement(asked.fact()))
                                .filter(text -> text.contains(asked.keyIsObject() ? "{o}" : "{s}"))
                                .filter(text ->
                                        candidate.family().form() != FamilyFile.Form.GAP || !opens(text, asked));
            case StemForm.Lexical(Optional<String> variable, String name) ->
                Stream.ofNullable(variable.isPresent() ? candidate.row().get(variable.get()) : asked.property())
                        .flatMap(term -> Stream.concat(
                                variable.isPresent() ? Stream.of() : sentences.shared(asked.fact(), name).stream(),
                                sentences
                                        .lexicon()
                                        .templates(term, variable.isPresent() ? name : Truth.form(name, asked.object()))
                                        .stream()))
                        .filter(template -> !spoken || !sentences.leavesTime(template));
        };
    }

    /**
     * Whether the gap would open the sentence or follow "a(n)". In data that nobody prepared, nothing says what is wanted there:
     * "____ is in Southampton"; a question asks the same better.
     */
    private boolean opens(String template, AskedFact asked) {
        String hole = asked.keyIsObject() ? "{o}" : "{s}";
        return spoken && (template.startsWith(hole) || template.contains(OPEN_ARTICLE + hole));
    }

    /**
     * Whether a learner can see what belongs in the gap. In three cases this is not possible: if it is a clause; if it follows a
     * bare "is" and there are no options; and if it is a subject or object for which the lexicon has no wording that asks
     * although it has one for the other end of the fact. In data that nobody prepared, a question says better than a gap which
     * work is meant, or whose member somebody is or was; and "is in ____" does not read well if the answer is "the Philippines".
     */
    private boolean fillable(Candidate candidate, AskedFact asked) {
        Lexicon lexicon = sentences.lexicon();
        boolean bare = candidate.family().kind() == Kind.TEXT && sentences.equates(asked.property());
        return !bare
                && !(spoken
                        && (sentences.titled(asked.anchor())
                                || sentences.toldApart(asked.property())
                                || sentences.needsArticle(asked.key())
                                || asked.keyIsObject() && limits.apply(asked.property())
                                || sentences.leavesTime(asked.property())))
                && names.label(asked.key()).filter(sentences::clausal).isEmpty()
                && (!lexicon.asks(asked.property()) || lexicon.asks(asked.property(), asked.keyIsObject()));
    }

    /**
     * Puts a frame around a question. A question that already contains the hedge needs none, nor one whose words name the
     * claimant a frame that does the same. In a language with a frame for it, "According to India, how …?" goes on in the same
     * sentence, unless the question begins with a name.
     */
    private Optional<String> framed(String key, StemForm inner, Candidate candidate, AskedFact asked, String question) {
        if (hedged(candidate, question) || namesClaimant(key, inner, candidate, asked)) {
            return Optional.of(question);
        }
        if (isTyped(candidate.family()) && sentences.frames().has(key + KIND)) {
            Optional<String> kind = kinds.ofGap(asked, question);
            if (kind.isPresent()) {
                return Optional.of(sentences.frame(
                        key + KIND, Map.of("kind", ofTown(kind.get(), question), "question", question), false));
            }
        }
        boolean inline = sentences.frames().has(key + INLINE)
                && templates(inner, candidate, asked)
                        .findFirst()
                        .filter(text -> !text.startsWith("{"))
                        .isPresent();
        String frame = sentences.frames().text(inline ? key + INLINE : key);
        String words = frame.contains(", {question}")
                ? question.substring(0, 1).toLowerCase(Locale.ROOT) + question.substring(1)
                : question;
        Map<String, Object> parts = new HashMap<>(Map.of("question", words));
        return named(frame, candidate, parts) ? Optional.of(sentences.fill(frame, parts, false)) : Optional.empty();
    }

    /** Whether the wording in the lexicon itself says whose view the question asks for: "How does the article describe …?". */
    private boolean namesClaimant(String key, StemForm inner, Candidate candidate, AskedFact asked) {
        return sentences.frames().text(key).contains("{agent}")
                && Optional.ofNullable(candidate.row().get("agent"))
                        .flatMap(names::label)
                        .filter(claimant -> templates(inner, candidate, asked)
                                .findFirst()
                                .filter(text -> text.contains(claimant))
                                .isPresent())
                        .isPresent();
    }

    /**
     * Whether the wording was derived from the label of the property. If so, a frame would say no more than this wording, which
     * gave the answer away.
     */
    private boolean read(AskedFact asked) {
        return sentences
                .lexicon()
                .template(asked.property(), Truth.form("states", asked.object()))
                .isPresent();
    }

    /**
     * Whether the template is unsuitable for a typed answer because it offers answers or is vague, as "What is in London?" is.
     */
    private boolean offersTyped(Kind kind, AskedFact asked, String template) {
        return kind == Kind.TEXT
                && (template.contains(sentences.frames().text("offering"))
                        || !asked.keyIsObject() && isVague(template));
    }

    /** Whether the template does not say which kind of thing it asks for: "What is in London?", "What serves Luanda?" */
    private boolean isVague(String template) {
        return template.startsWith(sentences.frames().text("vague") + " ")
                || spoken
                        && template.startsWith(
                                Sentences.capital(sentences.frames().text("which.what")) + " ");
    }

    private static boolean isTyped(FamilyFile family) {
        return family.form() == FamilyFile.Form.GAP && family.kind() == Kind.TEXT;
    }

    private static boolean hedged(Candidate candidate, String question) {
        return Optional.ofNullable(candidate.row().get("hedge"))
                .filter(Node::isLiteral)
                .map(hedge -> hedge.getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                .filter(question.toLowerCase(Locale.ROOT)::contains)
                .isPresent();
    }

    /** Whether one class name fits the keys of both facts, so that "which of these towns" can mean both. */
    public boolean ofOneKind(AskedFact one, AskedFact other) {
        return kinds.of(one).equals(kinds.of(other));
    }

    /** Returns the statement of a fact, for true-or-false items; empty if a name in it is ambiguous. */
    public Optional<String> statement(Node subject, Node property, Node object) {
        boolean plain = unambiguous.isPlain(subject) && unambiguous.isPlain(object);
        return plain ? Optional.of(sentences.plain(subject, property, object)) : Optional.empty();
    }

    private Optional<String> filled(
            String template, Candidate candidate, AskedFact asked, @Nullable String name, Map<String, Object> given) {
        Map<String, Object> parts = new HashMap<>(given);
        if (!named(template, candidate, parts)) {
            return Optional.empty();
        }
        if (candidate.family().form() == FamilyFile.Form.GAP) {
            parts.put(asked.keyIsObject() ? "o" : "s", new Sentences.Gap(asked.key()));
        }
        return anchor(template, candidate, asked, name, parts) && kind(template, candidate, asked, parts)
                ? Optional.of(sentences.fill(template, parts, false))
                        .filter(stem -> !unprepared || !saysTwice(stem) && !repeats(template, asked))
                : Optional.empty();
    }

    /** Whether the template says that something is what its name says: "Which team's home stadium is the London Stadium?" */
    private boolean repeats(String template, AskedFact asked) {
        int hole = template.indexOf(asked.keyIsObject() ? "{s}" : "{o}");
        String before = hole < 0 ? "" : template.substring(0, hole).strip().toLowerCase(Locale.ROOT);
        String last = NameWords.lastWord(names.label(asked.anchor()).orElse("")).toLowerCase(Locale.ROOT);
        return last.length() >= LONG_WORD
                && sentences.equates(before)
                && Arrays.asList(before.split("[^\\p{L}]+")).contains(last);
    }

    private static boolean saysTwice(String stem) {
        int at = stem.indexOf(TWICE);
        String before = at < 0 ? "" : stem.substring(stem.lastIndexOf(' ', at - 1) + 1, at);
        return !before.isEmpty() && stem.startsWith(before + " ", at + TWICE.length());
    }

    /** Whether everything in the row that the template mentions has an unambiguous name. Adds the names to the parts. */
    private boolean named(String template, Candidate candidate, Map<String, Object> parts) {
        for (Map.Entry<String, Node> bound : candidate.row().entrySet()) {
            if (template.contains("{" + bound.getKey() + "}")) {
                Optional<Object> mention = !names.named(bound.getValue())
                        ? Optional.empty()
                        : property(candidate.family(), bound.getKey())
                                ? Optional.of(bound.getValue())
                                : unambiguous.of(bound.getValue());
                if (mention.isEmpty()) {
                    return false;
                }
                parts.put(bound.getKey(), mention.get());
            }
        }
        return true;
    }

    private static boolean property(FamilyFile family, String variable) {
        return family.asks().getPredicate().isVariable()
                        && family.asks().getPredicate().getName().equals(variable)
                || Stream.concat(family.via().stream(), family.with().stream())
                        .map(fact -> fact.getPredicate().equals(RDF.predicate.asNode())
                                ? fact.getObject()
                                : fact.getPredicate())
                        .anyMatch(term -> term.isVariable() && term.getName().equals(variable));
    }

    /**
     * Adds the anchor ({s} or {o}) to the parts: by its label, or by a description if the family has a second fact. Returns false
     * if this is impossible.
     */
    private boolean anchor(
            String template, Candidate candidate, AskedFact asked, @Nullable String name, Map<String, Object> parts) {
        FamilyFile family = candidate.family();
        String hole = asked.keyIsObject() ? "s" : "o";
        boolean described = family.via().isPresent()
                && family.form() != FamilyFile.Form.THROUGH
                && family.form() != FamilyFile.Form.WITH;
        if (!template.contains("{" + hole + "}")) {
            return !described || template.contains("{x}");
        }
        if (name != null) {
            parts.put(hole, template.startsWith("{" + hole + "}") ? Sentences.capital(name) : name);
            return true;
        }
        Optional<TaggedName> telling = names.leftOut(asked.anchor()).filter(tagged -> tells(tagged, asked.key()));
        boolean kind = asked.property().equals(RDF.type.asNode());
        if (kind
                && (telling.isPresent()
                        || unambiguous
                                .of(asked.anchor())
                                .filter(asked.anchor()::equals)
                                .isEmpty())) {
            return false;
        }
        Optional<Object> named = described
                ? description(family.via().get(), asked.anchor(), candidate).map(text -> (Object) text)
                : telling.isPresent() ? telling.map(text -> (Object) text) : mention(candidate.family(), asked);
        named.map(text -> text instanceof String words && template.startsWith("{" + hole + "}")
                        ? Sentences.capital(words)
                        : text)
                .ifPresent(text -> parts.put(hole, text));
        return named.isPresent();
    }

    /** Names the end that is not asked. A title may be that of many a work, so it is said what it is and whose. */
    private Optional<Object> mention(FamilyFile family, AskedFact asked) {
        Node anchor = asked.anchor();
        return sentences.titled(anchor)
                ? unambiguous.of(anchor).flatMap(named -> works.of(asked, named, family.kind() == Kind.MULTIPLE))
                : unambiguous.of(anchor, asked.property(), !asked.keyIsObject());
    }

    /**
     * Whether the tag that was removed from the label contains a word of the key. If so, a stem without the tag hides what it is
     * about.
     */
    private boolean tells(TaggedName tagged, Node key) {
        Set<String> words = Set.of(LanguageWords.normal(tagged.kind()).split(" "));
        return names.allNormal(key).stream()
                .flatMap(name -> Stream.of(name.split(" ")))
                .anyMatch(words::contains);
    }

    private Optional<String> description(TriplePath via, Node described, Candidate candidate) {
        Node subject = candidate.resolve(via.getSubject());
        Node property = candidate.resolve(via.getPredicate());
        Node object = candidate.resolve(via.getObject());
        boolean namesObject = described.equals(object);
        Node from = namesObject ? subject : object;
        return sentences
                .lexicon()
                .template(property, namesObject ? "namesObject" : "namesSubject")
                .filter(text -> !unprepared || !text.contains("{class}"))
                .flatMap(text -> unambiguous.of(from).flatMap(name -> described(text, described, name)))
                .map(text -> text.replace(INNER, ""));
    }

    private Optional<String> described(String template, Node described, Object from) {
        Map<String, Object> parts = new HashMap<>(Map.of("s", from, "o", from));
        if (template.contains("{class}")) {
            Optional<String> kind = kinds.of(described);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            parts.put("class", kind.get());
        }
        return Optional.of(sentences.fill(INNER + template, parts, false));
    }

    /**
     * Adds the class of the answer ({class}) or of the answers ({classes}) to the parts. Returns false if the template needs a
     * class and there is none.
     */
    private boolean kind(String template, Candidate candidate, AskedFact asked, Map<String, Object> parts) {
        if (template.contains("{class}")) {
            boolean typed = candidate.family().kind() == Kind.TEXT;
            (typed ? kinds.ofTyped(asked) : kinds.of(asked))
                    .filter(word -> !spoken || !kinds.isRole(word) || !isMaker(template))
                    .ifPresent(word -> parts.put("class", isWhere(template) ? town(word) : word));
            return parts.containsKey("class");
        }
        if (template.contains("{classes}")) {
            kinds.plural(asked).ifPresent(words -> parts.put("classes", words));
            return parts.containsKey("classes");
        }
        return true;
    }
}
