package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.NameUsage;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Decides by the classes of things how names are written in sentences: titles of works are quoted, and names such as "European
 * Union" get their article.
 */
public final class ProperNames implements NameUsage {
    /** A name about which nothing is known. */
    private static final String ANY_NAME = "Xx";

    private final Function<Node, Optional<String>> settings;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final Predicate<Node> works;
    private final CapitalisedCommonNouns common;
    private final NameWords words;
    private final Optional<NameArticles> articles;
    private final Map<Node, String> known = new HashMap<>();

    /**
     * @param language BCP 47 tag; in a language without rules, names are written as they are
     * @param settings the places of things whose dates are valid for one place only
     */
    public ProperNames(
            GraphStatistics profile, ThingNames names, String language, Function<Node, Optional<String>> settings) {
        this.settings = settings;
        this.profile = profile;
        this.names = names;
        works = new WorkTitles(profile, names, language);
        words = NameWords.of(language);
        common = new CapitalisedCommonNouns(profile, names, language);
        articles = NameArticles.of(language.split("[-_]", 2)[0]);
    }

    @Override
    public boolean common(Node thing) {
        return !works.test(thing) && common.isCommonNoun(thing);
    }

    @Override
    public boolean lowersArticle(Node thing) {
        return thing.isURI() && articles.isPresent() && kinds(thing).stream().anyMatch(articles.get()::takesArticle);
    }

    @Override
    public boolean flows(Node thing) {
        return thing.isURI() && kinds(thing).stream().anyMatch(kind -> words.has("flowing", NameWords.lastWord(kind)));
    }

    @Override
    public Optional<String> setting(Node thing) {
        return settings.apply(thing)
                .map(place ->
                        articles.map(rules -> rules.with(place, List.of())).orElse(place));
    }

    @Override
    public boolean titled(Node thing) {
        return works.test(thing);
    }

    @Override
    public String withArticle(Node thing, String label) {
        if (articles.isEmpty() || !thing.isURI() || works.test(thing)) {
            return label;
        }
        return known.computeIfAbsent(thing, it -> articles.get().with(label, kinds(it)));
    }

    @Override
    public String articleOfKind(Node thing) {
        if (articles.isEmpty() || !thing.isURI() || works.test(thing)) {
            return "";
        }
        String label = names.of(thing);
        String used = withArticle(thing, label);
        String any = articles.get().with(ANY_NAME, kinds(thing));
        String article = any.substring(0, any.length() - ANY_NAME.length());
        return used.equals(article + label) ? article : "";
    }

    private List<String> kinds(Node thing) {
        return profile.kinds(thing).stream()
                .flatMap(kind -> names.label(kind).stream())
                .toList();
    }
}
