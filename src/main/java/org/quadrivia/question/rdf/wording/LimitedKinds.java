package org.quadrivia.question.rdf.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.phrase.PropertyLimits;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/** Adds a country to a stem if the data has the places asked for in this country only: "In which region of Italy …?" */
final class LimitedKinds {
    private static final String SLOTS = "\\{class}|\\{classes}";

    private final ThingNames names;
    private final Sentences sentences;
    private final PropertyLimits limits;
    private final WordForms forms;

    LimitedKinds(ThingNames names, Sentences sentences, GraphStatistics profile, Graph graph) {
        this.names = names;
        this.sentences = sentences;
        this.limits = new PropertyLimits(graph, profile, names);
        this.forms = WordForms.of(names.language());
    }

    /** Whether the values of the property are in one country only although its name does not say so. */
    boolean apply(Node property) {
        return limits.of(property).isPresent();
    }

    /** Returns the template with the country after the kind of place that it asks for; unchanged if there is none. */
    String of(String template, AskedFact asked) {
        Optional<Object> country = asked.keyIsObject() ? limits.of(asked.property()) : Optional.empty();
        return country.map(place -> said(template, asked.property(), place)).orElse(template);
    }

    private String said(String template, Node property, Object place) {
        String noun = NameWords.lastWord(names.of(property)).toLowerCase(Locale.ROOT);
        String nouns = forms.plural(noun).orElse(noun);
        Matcher kind = Pattern.compile(
                        SLOTS + "|(?<!\\p{L})(?:" + Pattern.quote(nouns) + "|" + Pattern.quote(noun) + ")(?!\\p{L})")
                .matcher(template);
        if (!kind.find()) {
            return template;
        }
        String whole = sentences
                .fill(
                        Stems.INNER + sentences.frames().text("kind.of"),
                        Map.of("kind", kind.group(), "place", place),
                        false)
                .replace(Stems.INNER, "");
        return template.substring(0, kind.start()) + whole + template.substring(kind.end());
    }
}
