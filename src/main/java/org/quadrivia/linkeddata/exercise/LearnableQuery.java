package org.quadrivia.linkeddata.exercise;

import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;

/** Whether somebody who is learning SPARQL could write the query of an item. */
enum LearnableQuery {
    /** Yes, with plain triple patterns. */
    PLAINLY,
    /** Yes, with a path that is a choice between properties. */
    BY_PATH,
    /**
     * No: it has other paths, or choices that include RDFS or OWL properties, as generated queries do. Or it cannot be parsed.
     */
    NOT;

    private static final Set<String> MEANINGS = Set.of(RDFS.getURI(), OWL2.getURI());

    static LearnableQuery of(String text) {
        try {
            Query query = SparqlParser.parse(text, null);
            Paths paths = new Paths();
            ElementWalker.walk(query.getQueryPattern(), paths);
            return paths.most;
        } catch (QueryException odd) {
            return NOT;
        }
    }

    private static final class Paths extends ElementVisitorBase {
        private LearnableQuery most = PLAINLY;

        @Override
        public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(this::note);
        }

        private void note(TriplePath pattern) {
            if (!pattern.isTriple()) {
                LearnableQuery here = isChoice(pattern.getPath()) ? BY_PATH : NOT;
                most = here.compareTo(most) > 0 ? here : most;
            }
        }

        private static boolean isChoice(Path path) {
            return switch (path) {
                case P_Alt either -> isChoice(either.getLeft()) && isChoice(either.getRight());
                case P_Link link -> MEANINGS.stream().noneMatch(link.getNode().getURI()::startsWith);
                default -> false;
            };
        }
    }
}
