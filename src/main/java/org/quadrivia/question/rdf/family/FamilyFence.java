package org.quadrivia.question.rdf.family;

import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.sparql.SparqlFence;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;

/** The limits for families that teachers write: both of their queries must keep within {@link SparqlFence}. */
final class FamilyFence {
    private FamilyFence() {}

    /**
     * @throws FamilyFault if the family is too long or its queries break the fence, such as by reaching other servers or never
     *     ending
     */
    static void check(FamilyFile family, FamilyHeader header, String text) throws FamilyFault {
        if (text.length() > FamilyTexts.longest()) {
            throw FamilyFault.at(0, "family.long", FamilyTexts.longest());
        }
        inside(family.candidates(), text, 0);
        int line = header.line("query").number();
        inside(SparqlParser.parse(QueryText.dummy(family.query()), null), text, line);
    }

    private static void inside(Query query, String text, int line) throws FamilyFault {
        try {
            SparqlFence.check(query);
        } catch (SparqlFence.Unfit unfit) {
            throw FamilyFault.said(line > 0 ? line : lineOf(unfit.word(), text), unfit.why());
        }
    }

    /** Returns the first line of the query that contains the word; 0 if none does. */
    private static int lineOf(String word, String text) {
        if (word.isEmpty()) {
            return 0;
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean comment = lines.get(i).stripLeading().startsWith("#");
            if (!comment && lines.get(i).toUpperCase(Locale.ROOT).contains(word.toUpperCase(Locale.ROOT))) {
                return i + 1;
            }
        }
        return 0;
    }
}
