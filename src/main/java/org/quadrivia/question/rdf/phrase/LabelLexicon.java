package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.LexiconLayer;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * The wordings that are derived from the labels of properties or, if a label cannot be read, from the local name. Reads each
 * label, and writes each form, once. Not thread-safe.
 */
public final class LabelLexicon implements LexiconLayer {
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final GraphStatistics profile;
    private final ThingNames names;
    private final PhraseReader reader;
    private final PropertyEnds ends;
    private final PhraseTemplates templates;
    private final Map<Node, Optional<Read>> read = new HashMap<>();
    private final Map<Form, List<String>> written = new HashMap<>();

    private LabelLexicon(GraphStatistics profile, ThingNames names, PhraseWords words, WordForms forms) {
        this.profile = profile;
        this.names = names;
        reader = new PhraseReader(words, forms);
        ends = new PropertyEnds(profile, names, words);
        templates = new PhraseTemplates(words, forms);
    }

    /** Returns the wordings for labels in a language; empty if labels of this language cannot be read. */
    public static LexiconLayer of(GraphStatistics profile, ThingNames names, String language) {
        return PhraseWords.of(language.split("[-_]", 2)[0])
                .<LexiconLayer>map(words -> new LabelLexicon(profile, names, words, WordForms.of(language)))
                .orElse(LexiconLayer.NONE);
    }

    /** A label that has been read, and the ends of its property. */
    private record Read(PropertyPhrase phrase, PropertyEnds.Ends ends) {}

    private record Form(Node term, String name) {}

    @Override
    public List<String> templates(Node term, String form) {
        return written.computeIfAbsent(new Form(term, form), k -> written(term, form));
    }

    private List<String> written(Node term, String form) {
        return read.computeIfAbsent(term, this::read)
                .map(found -> templates.of(found.phrase(), found.ends(), form))
                .orElse(List.of());
    }

    private Optional<Read> read(Node term) {
        if (!term.isURI()
                || term.equals(RDF.type.asNode())
                || term.getURI().startsWith(Qv.NS)
                || !profile.uses().containsKey(term)) {
            return Optional.empty();
        }
        PropertyEnds.Ends found = ends.of(term);
        return names.label(term)
                .flatMap(label -> reader.read(label, found))
                .or(() -> reader.read(local(term.getURI()), found))
                .map(phrase -> new Read(phrase, found));
    }

    /** Returns the words of the last part of an IRI, such as "birth place" for birthPlace. */
    private static String local(String iri) {
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return HUMP.matcher(local).replaceAll(" ").replace('_', ' ');
    }
}
