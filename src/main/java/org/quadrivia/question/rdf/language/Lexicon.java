package org.quadrivia.question.rdf.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.question.lexicon.Wording;

/**
 * The lexicon of a knowledge base. It has three layers: the wordings of the knowledge base itself, the wordings shipped for
 * well-known vocabularies, and wordings that are derived from labels. People have written the first two. If a layer has a wording
 * that asks for a property, later layers are not used for this property, so all its wordings have the same style.
 */
public final class Lexicon {
    private static final String RANKING = "asksRanking";

    private static final Set<String> COMPARING = Stream.of(
                    Wording.ASKS_MOST, Wording.ASKS_LEAST, Wording.ASKS_FIRST, Wording.ASKS_ORDER)
            .map(Wording::word)
            .collect(Collectors.toUnmodifiableSet());

    private final LexiconLayer own;
    private final LexiconLayer shipped;
    private final LexiconLayer read;
    private final Function<String, Stream<String>> slots;

    public Lexicon(LexiconLayer own, LexiconLayer shipped, LexiconLayer read) {
        this(own, shipped, read, Stream::of);
    }

    private Lexicon(LexiconLayer own, LexiconLayer shipped, LexiconLayer read, Function<String, Stream<String>> slots) {
        this.own = own;
        this.shipped = shipped;
        this.read = read;
        this.slots = slots;
    }

    /**
     * Returns this lexicon with the class of the options in the knowledge base's own wordings that compare things: "Which of these
     * rivers is the longest?" for "Which of these is the longest?".
     *
     * @param language language of the wordings, without a region
     */
    public Lexicon namingClasses(String language) {
        return new Lexicon(own, shipped, read, text -> ClassSlots.filled(text, language));
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
            written = ownTemplates(term, Wording.ASKS_ORDER.word());
        }
        boolean open = !asks(term) || !own.asks(term) && Wording.of(form).isEmpty();
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
        return first.isEmpty() && !own.asks(term) ? shipped.templates(term, form) : first;
    }

    /** Returns the template of the knowledge base itself. */
    public Optional<String> own(Node term, String form) {
        return own.templates(term, form).stream().findFirst();
    }

    /**
     * Returns the templates that are used until the knowledge base has its own wording that asks for the term; empty if it has
     * one.
     */
    public List<String> suggested(Node term, String form) {
        if (own.asks(term)) {
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
        return own.asks(property) ? own.asks(property, object) : shipped.asks(property, object);
    }
}
