package org.quadrivia.authoring.fetching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_IsLiteral;
import org.apache.jena.sparql.expr.E_Lang;
import org.apache.jena.sparql.expr.E_LangMatches;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;

/** The languages of the texts that are wanted. */
final class Languages {
    /** The variables of a query for things that stand for texts. */
    private static final List<Var> TEXTS = List.of(Var.alloc("value"), Var.alloc("name"), Var.alloc("phrase"));

    private static final int MOST = 20;
    private static final int LONGEST_TAG = 35;

    private Languages() {}

    /**
     * Returns the tags in lower case and in order.
     *
     * @param written tags between commas or blanks; empty for none
     * @throws IllegalArgumentException if something written is no tag, with that as the message, or if there are more than twenty
     */
    static List<String> read(String written) {
        Set<String> tags = new TreeSet<>();
        Arrays.stream(written.toLowerCase(Locale.ROOT).split("[,;\\s]"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> tags.add(tag(word)));
        if (tags.size() > MOST) {
            throw new IllegalArgumentException(tags.toArray()[MOST].toString());
        }
        return List.copyOf(tags);
    }

    private static String tag(String word) {
        if (word.length() > LONGEST_TAG || !word.matches("[a-z]{2,8}(-[a-z0-9]{1,8}){0,8}")) {
            throw new IllegalArgumentException(word.substring(0, Math.min(word.length(), LONGEST_TAG)));
        }
        return word;
    }

    /** Adds to a part of a query that its texts are in these languages or in none; nothing if there are no languages. */
    static void filter(ElementGroup part, List<String> tags) {
        if (tags.isEmpty()) {
            return;
        }
        TEXTS.stream().filter(PatternVars.vars(part)::contains).forEach(text -> {
            Expr wanted = new E_LogicalOr(
                    new E_LogicalNot(new E_IsLiteral(new ExprVar(text))), isLanguage(new ExprVar(text), ""));
            for (String tag : tags) {
                wanted = new E_LogicalOr(wanted, isLanguage(new ExprVar(text), tag));
            }
            part.addElement(new ElementFilter(wanted));
        });
    }

    private static Expr isLanguage(ExprVar text, String tag) {
        Expr language = new E_Lang(text);
        return tag.isEmpty()
                ? new E_Equals(language, NodeValue.makeString(""))
                : new E_LangMatches(language, NodeValue.makeString(tag));
    }
}
