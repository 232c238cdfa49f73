package org.quadrivia.question.rdf.language;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** How the names of things stand inside sentences. Where names stand alone, as options do, nothing of this applies. */
public interface NameUsage {
    /** Names stand in sentences as they stand alone. */
    NameUsage PLAIN = new NameUsage() {
        @Override
        public boolean titled(Node thing) {
            return false;
        }

        @Override
        public String withArticle(Node thing, String label) {
            return label;
        }
    };

    /** Whether the name is a common noun, which is written in lower case inside a sentence: "beryllium". */
    default boolean common(Node thing) {
        return false;
    }

    /**
     * Returns the article that all names of its kind take, as of rivers, so that a gap can keep it and gives nothing away; empty if
     * the name itself decides.
     */
    default String articleOfKind(Node thing) {
        return "";
    }

    /**
     * Whether an article with which the name begins stands in lower case inside a sentence, as of rivers and stadiums: "the Emirates",
     * but "The Hague".
     */
    default boolean lowersArticle(Node thing) {
        return false;
    }

    /** Whether the thing flows through places rather than being in them, as a river does. */
    default boolean flows(Node thing) {
        return false;
    }

    /** Returns the place that must be said with the dates of a thing, with its article: dates of the Bronze Age hold in one land only. */
    default Optional<String> setting(Node thing) {
        return Optional.empty();
    }

    /** Whether the thing has a title, which is quoted. */
    boolean titled(Node thing);

    /** Returns the label with the article that the name has in a sentence: "the European Union"; the label itself if it has none. */
    String withArticle(Node thing, String label);
}
