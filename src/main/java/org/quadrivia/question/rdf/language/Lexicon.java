package org.quadrivia.question.rdf.language;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.lexicon.Wording;

/**
 * The words for asking and stating the properties, classes and claims of a knowledge base, in three layers: those that the
 * knowledge base has itself, those shipped for well-known vocabularies, and those read from labels. The first two are written by
 * people. A layer that has words to ask for a property is the last to be asked for it, so that one voice words all its forms.
 */
public final class Lexicon {
    private final LexiconLayer own;
    private final LexiconLayer shipped;
    private final LexiconLayer read;

    public Lexicon(LexiconLayer own, LexiconLayer shipped, LexiconLayer read) {
        this.own = own;
        this.shipped = shipped;
        this.read = read;
    }

    /** Returns the best template; empty if there is none in this language. */
    public Optional<String> template(Node term, String form) {
        return templates(term, form).stream().findFirst();
    }

    /**
     * Returns the templates of the first layer that has some, the best first. A form that nobody can write, such as the one for
     * putting things in order of a number, is read from the label beside shipped words.
     */
    public List<String> templates(Node term, String form) {
        List<String> written = writtenTemplates(term, form);
        boolean open = !asks(term) || !own.asks(term) && Wording.of(form).isEmpty();
        return written.isEmpty() && open ? read.templates(term, form) : written;
    }

    /** Returns the template that somebody wrote; empty if there is none, whatever can be read from the label. */
    public Optional<String> written(Node term, String form) {
        return writtenTemplates(term, form).stream().findFirst();
    }

    private List<String> writtenTemplates(Node term, String form) {
        List<String> first = own.templates(term, form);
        return first.isEmpty() && !own.asks(term) ? shipped.templates(term, form) : first;
    }

    /** Returns the words that the knowledge base has itself. */
    public Optional<String> own(Node term, String form) {
        return own.templates(term, form).stream().findFirst();
    }

    /**
     * Returns the templates that are used as long as the knowledge base has no words of its own to ask for the term; none if it
     * has some.
     */
    public List<String> suggested(Node term, String form) {
        if (own.asks(term)) {
            return List.of();
        }
        List<String> known = shipped.templates(term, form);
        return known.isEmpty() && !shipped.asks(term) ? read.templates(term, form) : known;
    }

    /** Whether somebody wrote words to ask for an end of the property's facts. Then it is asked in these words or not at all. */
    public boolean asks(Node property) {
        return own.asks(property) || shipped.asks(property);
    }

    /** @param object whether for the object; otherwise for the subject */
    public boolean asks(Node property, boolean object) {
        return own.asks(property) ? own.asks(property, object) : shipped.asks(property, object);
    }
}
