package org.quadrivia.question.rdf.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.question.lexicon.WordingForm;

/**
 * The lexicon of a knowledge base. It has three layers: the wordings of the knowledge base itself, the wordings shipped for
 * well-known vocabularies, and wordings that are derived from labels. People have written the first two. If a layer has a wording
 * that asks for a property, later layers are not used for this property, so all its wordings have the same style. In a knowledge
 * base that nobody prepared, the base's own wordings are those of somebody who changed what she disliked: there, later layers go on
 * to word the forms that she left out, except descriptions of things, which would stand inside her own questions.
 */
public final class Lexicon {
    private static final String RANKING = "asksRanking";
    private static final Set<String> DESCRIBING =
            Set.of(WordingForm.NAMES_OBJECT.word(), WordingForm.NAMES_SUBJECT.word());

    private static final Set<String> COMPARING = Stream.of(
                    WordingForm.ASKS_MOST, WordingForm.ASKS_LEAST, WordingForm.ASKS_FIRST, WordingForm.ASKS_ORDER)
            .map(WordingForm::word)
            .collect(Collectors.toUnmodifiableSet());

    private final LexiconLayer own;
    private final LexiconLayer shipped;
    private final LexiconLayer read;
    private final Function<String, Stream<String>> slots;
    private final boolean completed;

    public Lexicon(LexiconLayer own, LexiconLayer shipped, LexiconLayer read) {
        this(own, shipped, read, Stream::of, false);
    }

    private Lexicon(
            LexiconLayer own,
            LexiconLayer shipped,
            LexiconLayer read,
            Function<String, Stream<String>> slots,
            boolean completed) {
        this.own = own;
        this.shipped = shipped;
        this.read = read;
        this.slots = slots;
        this.completed = completed;
    }

    /**
     * Returns this lexicon as it is used for a knowledge base that nobody prepared: forms that its own wordings leave out are worded
     * by the other layers. Its own wordings that compare things name the class of the options: "Which of these rivers is the
     * longest?" for "Which of these is the longest?".
     *
     * @param language language of the wordings, without a region
     */
    public Lexicon ofUnprepared(String language) {
        return new Lexicon(own, shipped, read, text -> ClassSlots.withClassSlot(text, language), true);
    }

    /** Returns the best template; empty if there is none in this language. */
    public Optional<String> template(Node term, String form) {
        return templates(term, form).stream().findFirst();
    }

    /**
     * Returns the templates of the first layer that has any, the best first. Some forms, such as the one for putting things in
     * order of a number, are derived from the label even if there are shipped wordings; the knowledge base's own wording for an
     * order comes before that.
     */
    public List<String> templates(Node term, String form) {
        List<String> written = writtenTemplates(term, form);
        if (written.isEmpty() && form.equals(RANKING)) {
            written = ownTemplates(term, WordingForm.ASKS_ORDER.word());
        }
        boolean open = own.asks(term) && !closed(term, form) && !shipped.asks(term)
                || !asks(term)
                || !own.asks(term) && WordingForm.of(form).isEmpty();
        return written.isEmpty() && open ? read.templates(term, form) : written;
    }

    /** Returns the template that somebody wrote; empty if there is none, even if one could be derived from the label. */
    public Optional<String> written(Node term, String form) {
        return writtenTemplates(term, form).stream().findFirst();
    }

    private List<String> ownTemplates(Node term, String form) {
        return COMPARING.contains(form)
                ? own.templates(term, form).stream().flatMap(slots).toList()
                : own.templates(term, form);
    }

    private List<String> writtenTemplates(Node term, String form) {
        List<String> first = ownTemplates(term, form);
        return first.isEmpty() && !closed(term, form) ? shipped.templates(term, form) : first;
    }

    /** Whether the knowledge base's own wordings of this form are the only ones for the term. */
    private boolean closed(Node term, String form) {
        return own.asks(term) && (!completed || DESCRIBING.contains(form));
    }

    /** Returns the template of the knowledge base itself. */
    public Optional<String> own(Node term, String form) {
        return own.templates(term, form).stream().findFirst();
    }

    /**
     * Returns the templates that are used until the knowledge base has its own wording of this form; empty if no others are used
     * beside its own wordings for the term.
     */
    public List<String> suggested(Node term, String form) {
        if (closed(term, form)) {
            return List.of();
        }
        List<String> known = shipped.templates(term, form);
        return known.isEmpty() && !shipped.asks(term) ? read.templates(term, form) : known;
    }

    /** Whether somebody wrote a wording that asks for an end of the property's facts. If so, questions use only such wordings. */
    public boolean asks(Node property) {
        return own.asks(property) || shipped.asks(property);
    }

    /** @param object true for a wording that asks for the object, false for one that asks for the subject */
    public boolean asks(Node property, boolean object) {
        return own.asks(property, object)
                || (completed || !own.asks(property)) && shipped.asks(property, object)
                || completed && own.asks(property) && !shipped.asks(property) && read.asks(property, object);
    }
}
