package org.quadrivia.question.rdf.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;
import org.quadrivia.question.rdf.makers.MakerServices;
import org.quadrivia.question.rdf.schema.SameAs;

/**
 * Makes items that ask which of three or four things of a kind a picture shows, or which of their pictures shows one of them. The
 * stem, or each option, says in words what is seen, so that the item can be answered by those who do not see it, and where no picture
 * can be shown. If words that are shown name one of the things, no item is made. Every thing has a picture of its own, and those that
 * are asked about or offered are of one thing only.
 */
public final class PictureMaker implements Maker {
    private static final int MIN_OPTIONS = 3;
    private static final int MAX_OPTIONS = 4;
    /** The longest description that a stem holds. */
    private static final int LONGEST = 200;
    /** At most this many things of a group are looked at. */
    private static final int LARGEST_GROUP = 2_000;

    private static final Node DESCRIPTION = NodeFactory.createURI("https://schema.org/description");
    private static final Node TYPE = NodeFactory.createURI("https://schema.org/encodingFormat");

    private final MakerServices with;
    private final Graph graph;
    private final SameAs sameAs;
    private final String language;
    private final boolean choosesPicture;

    /** @param picture the statement that the thing has a picture */
    private record Pictured(Node thing, Triple picture, String seen) {}

    /**
     * @param language the language of the knowledge base
     * @param choosesPicture whether the options are the pictures, and not the things
     */
    public PictureMaker(MakerServices with, Graph graph, SameAs sameAs, String language, boolean choosesPicture) {
        this.with = with;
        this.graph = graph;
        this.sameAs = sameAs;
        this.language = language;
        this.choosesPicture = choosesPicture;
    }

    /** Returns whether anything has a picture. */
    public static boolean suits(Graph graph) {
        return graph.contains(Node.ANY, TYPE, Node.ANY);
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        Optional<String> seen = seen(asked.object());
        if (seen.isEmpty()
                || !isAskable(asked.subject())
                || !isPicture(asked.object())
                || !graph.contains(asked.fact())) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        if (isShared(asked.object(), asked.subject()) || choosesPicture && hasSeveral(asked)) {
            return new CandidateOutcome.Dropped(DropReason.SEVERAL_RIGHT);
        }
        if (with.names().isNamedIn(asked.subject(), seen.get())) {
            return new CandidateOutcome.Dropped(DropReason.REVEALING_STEM);
        }
        List<Pictured> options = options(
                // The pool holds things like the key, and pictures are no such things
                new AskedFact(asked.subject(), asked.property(), asked.object(), false),
                seen.get(),
                with.salts().of(candidate.family(), asked.fact()));
        if (options.size() < MIN_OPTIONS) {
            return new CandidateOutcome.Dropped(DropReason.TOO_FEW_DISTRACTORS);
        }
        return CandidateOutcome.of(
                with.stems()
                        .marked(candidate, asked, choosesPicture ? Map.of() : Map.of("shown", seen.get()))
                        .map(stem ->
                                choosesPicture ? pictures(candidate, stem, options) : draft(candidate, stem, options)),
                DropReason.NO_WORDING);
    }

    private boolean isShared(Node picture, Node thing) {
        return graph.stream(Node.ANY, Node.ANY, picture)
                .anyMatch(triple -> !triple.getSubject().equals(thing));
    }

    /** Returns whether the property has other values, such as a second picture or one on another server. */
    private boolean hasSeveral(AskedFact asked) {
        return graph.stream(asked.subject(), asked.property(), Node.ANY)
                .anyMatch(triple -> !triple.getObject().equals(asked.object()));
    }

    private boolean isAskable(Node thing) {
        return thing.isURI() && !with.askable().code(thing) && with.names().named(thing);
    }

    private boolean isPicture(Node node) {
        return node.isURI()
                && MediaName.read(node.getURI()).isPresent()
                && graph.stream(node, TYPE, Node.ANY)
                        .anyMatch(triple -> triple.getObject().isLiteral()
                                && triple.getObject().getLiteralLexicalForm().startsWith("image/"));
    }

    /** Returns what is seen in a picture, as a sentence in the language of the knowledge base; empty if it is not said or too long. */
    private Optional<String> seen(Node picture) {
        return graph.stream(picture, DESCRIPTION, Node.ANY)
                .map(Triple::getObject)
                .filter(node -> node.isLiteral() && isOfLanguage(node.getLiteralLanguage()))
                .map(node -> node.getLiteralLexicalForm().strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST && words.indexOf('{') < 0)
                .map(words -> ".!?".indexOf(words.charAt(words.length() - 1)) < 0 ? words + "." : words)
                .min(Comparator.naturalOrder());
    }

    private boolean isOfLanguage(String tag) {
        return tag.isEmpty()
                || tag.equals(language)
                || tag.startsWith(language + "-")
                || language.startsWith(tag + "-");
    }

    /** Returns the key with up to three other things of its kind that have pictures of their own. */
    private List<Pictured> options(AskedFact asked, String seen, String salt) {
        Map<Node, Pictured> others = new LinkedHashMap<>();
        with.pool().group(asked).stream()
                .limit(LARGEST_GROUP)
                .filter(this::isAskable)
                .forEach(thing -> picture(thing)
                        .ifPresent(picture -> others.put(
                                thing,
                                new Pictured(
                                        thing,
                                        picture,
                                        seen(picture.getObject()).orElse("")))));
        List<Pictured> chosen = new ArrayList<>(List.of(new Pictured(asked.subject(), asked.fact(), seen)));
        for (Node other : with.draw().each(others.keySet(), salt)) {
            Pictured pictured = others.get(other);
            if (chosen.size() < MAX_OPTIONS && pictured != null && fits(chosen, pictured, seen)) {
                chosen.add(pictured);
            }
        }
        return chosen;
    }

    private boolean fits(List<Pictured> chosen, Pictured other, String seen) {
        Node key = chosen.getFirst().thing();
        return !other.thing().equals(key)
                && with.pool().peers(key, other.thing())
                && with.stems().comparable(key, other.thing())
                && !with.kinship().ofOtherKind(key, other.thing())
                && !with.names().isNamedIn(other.thing(), seen)
                && chosen.stream()
                        .allMatch(one -> !sameAs.same(one.thing(), other.thing())
                                && with.kinship().areDistinguishable(one.thing(), other.thing()))
                && (!choosesPicture || isOffered(chosen, other));
    }

    /** Returns whether the picture is one to choose: it says what is seen, in other words than the others, and names no thing. */
    private boolean isOffered(List<Pictured> chosen, Pictured other) {
        return !other.seen().isEmpty()
                && !isShared(other.picture().getObject(), other.thing())
                && !with.names().isNamedIn(other.thing(), other.seen())
                && chosen.stream()
                        .allMatch(one -> !one.seen().equalsIgnoreCase(other.seen())
                                && !with.names().isNamedIn(one.thing(), other.seen())
                                && !with.names().isNamedIn(other.thing(), one.seen()));
    }

    private Optional<Triple> picture(Node thing) {
        return graph.stream(thing, Node.ANY, Node.ANY)
                .filter(triple -> isPicture(triple.getObject()))
                .min(Comparator.comparing(Triple::toString));
    }

    private ItemDraft draft(Candidate candidate, String stem, List<Pictured> options) {
        Pictured key = options.getFirst();
        Supplier<String> right = () -> with.explanations().frame("state.picture", Map.of("s", key.thing()));
        List<ItemDraft.Answer> answers = new ArrayList<>();
        answers.add(with.drafts().right(key.thing(), right, List.of(key.picture())));
        options.stream()
                .skip(1)
                .forEach(option -> answers.add(with.drafts()
                        .wrong(
                                option.thing(),
                                () -> with.explanations()
                                        .frame("wrong.picture", Map.of("d", option.thing(), "key", key.thing())),
                                AnswerReason.of(Reason.COMPARED, List.of(option.picture(), key.picture())))));
        return with.drafts()
                .of(candidate, stem)
                .explained(right)
                .asking(List.of(key.picture()), List.of(key.picture()), answers);
    }

    private ItemDraft pictures(Candidate candidate, String stem, List<Pictured> options) {
        Pictured key = options.getFirst();
        List<ItemDraft.Answer> answers = options.stream()
                .map(option -> {
                    boolean right = option == key;
                    return new ItemDraft.Answer(
                            option.picture().getObject(),
                            withoutStop(option.seen()),
                            right,
                            0,
                            shows(option),
                            right
                                    ? AnswerReason.of(Reason.KEY, List.of(key.picture()))
                                    : AnswerReason.of(Reason.COMPARED, List.of(option.picture(), key.picture())));
                })
                .toList();
        return with.drafts()
                .of(candidate, stem)
                .explained(shows(key))
                .asking(List.of(key.picture()), List.of(key.picture()), answers);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Supplier<String> shows(Pictured picture) {
        return () -> with.explanations().frame("shows.picture", Map.of("s", picture.thing()));
    }
}
