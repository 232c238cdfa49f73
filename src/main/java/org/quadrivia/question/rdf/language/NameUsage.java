package org.quadrivia.question.rdf.language;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Decides how names are written inside sentences. Names that are alone, such as options, are written as they are. */
public interface NameUsage {
    /** Writes names in sentences as they are. */
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

    /** Whether the name is a common noun, such as "beryllium", which is written in lower case inside a sentence. */
    default boolean common(Node thing) {
        return false;
    }

    /**
     * Returns the article that all names of the thing's kind have, such as names of rivers. The article can be written before a
     * gap, because it gives nothing away. Empty if the article depends on the name.
     */
    default String articleOfKind(Node thing) {
        return "";
    }

    /**
     * Whether the article with which the name begins is written in lower case inside a sentence, as for rivers and stadiums: "the
     * Emirates", but "The Hague".
     */
    default boolean lowersArticle(Node thing) {
        return false;
    }

    /** Whether the thing flows through places and is not in them, such as a river. */
    default boolean flows(Node thing) {
        return false;
    }

    /**
     * Returns the place that a sentence must give with the dates of a thing, with its article. Dates of the Bronze Age, for
     * example, are valid for one region only.
     */
    default Optional<String> setting(Node thing) {
        return Optional.empty();
    }

    /** Whether the thing has a title, which is quoted. */
    boolean titled(Node thing);

    /**
     * Returns the label with the article that the name has in a sentence, such as "the European Union"; the label itself if it
     * has no article.
     */
    String withArticle(Node thing, String label);
}
