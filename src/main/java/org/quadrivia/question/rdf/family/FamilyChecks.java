package org.quadrivia.question.rdf.family;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.knowledge.rdf.sparql.QueryRefused;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.language.Frames;

/**
 * Checks that the parts of a family file fit together, so that a fault is found when the file is read and not while a bank is
 * made.
 */
final class FamilyChecks {
    private static final Pattern STEM_HOLE = Pattern.compile("\\{(\\w+)}");
    /** Placeholders in a stem that the maker fills, in addition to the query's variables. */
    private static final Set<String> MADE = Set.of(
            "s",
            "o",
            "class",
            "classes",
            "question",
            "at",
            "near",
            "nearKm",
            "nearWay",
            "far",
            "farKm",
            "farWay",
            "shown");

    /** The forms whose makers find all right answers themselves. */
    private static final Set<FamilyFile.Form> SETS = EnumSet.of(FamilyFile.Form.COUNT, FamilyFile.Form.ODD);

    private static final String ALL = "*";

    private final FamilyFile family;
    private final FamilyHeader header;
    private final Set<String> bound;
    private final Frames frames = new Frames("en");

    private FamilyChecks(FamilyFile family, FamilyHeader header) {
        this.family = family;
        this.header = header;
        this.bound = Set.copyOf(family.candidates().getResultVars());
    }

    /** @throws FamilyFault if a part refers to something that another part does not provide */
    static void check(FamilyFile family, FamilyHeader header) throws FamilyFault {
        FamilyChecks checks = new FamilyChecks(family, header);
        checks.key();
        checks.facts();
        checks.stems();
        checks.itemQuery();
    }

    /**
     * Checks a family that a teacher wrote: both its queries must obey {@link QueryFence#SERVER}.
     *
     * @throws FamilyFault if the family is too long or breaks a rule of the fence, for example by calling other servers or by
     *     never ending
     */
    static void checkFence(FamilyFile family, FamilyHeader header, String text) throws FamilyFault {
        if (text.length() > FamilyTexts.longest()) {
            throw FamilyFault.at(0, "family.long", FamilyTexts.longest());
        }
        checkFence(family.candidates(), text, 0);
        int line = header.line("query").number();
        checkFence(SparqlParser.parse(QueryText.dummy(family.query()), null), text, line);
    }

    private static void checkFence(Query query, String text, int line) throws FamilyFault {
        try {
            QueryFence.SERVER.check(query);
        } catch (QueryRefused refused) {
            throw FamilyFault.said(line > 0 ? line : lineOf(refused.word(), text), refused.why());
        }
    }

    /** Returns the number of the first line of the query that contains the word; 0 if no line does. */
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

    private void key() throws FamilyFault {
        int line = header.line("key").number();
        boolean all = family.key().equals(ALL);
        if (all && family.kind() != Kind.ORDER) {
            throw FamilyFault.at(line, "family.key.all", family.kind().word());
        }
        if (!all
                && !ends(family.asks()).contains(family.key())
                && family.via().filter(via -> ends(via).contains(family.key())).isEmpty()) {
            throw FamilyFault.at(line, "family.key", family.key());
        }
    }

    /**
     * Checks that the query binds all variables of the facts. The only exception is the key of a family with several right
     * answers, which the maker finds.
     */
    private void facts() throws FamilyFault {
        Set<String> asked = variables(family.asks());
        if (family.kind() == Kind.MULTIPLE || SETS.contains(family.form())) {
            asked.remove(family.key());
        }
        given(asked, header.line("asks").number());
        if (family.from().isPresent()) {
            given(
                    Set.of(family.from().get()),
                    header.optional("from").map(FamilyHeader.Line::number).orElse(0));
        }
        if (family.via().isPresent()) {
            given(variables(family.via().get()), header.line("via").number());
        }
        for (TriplePath fact : family.with()) {
            given(
                    variables(fact),
                    header.optional("with").map(FamilyHeader.Line::number).orElse(0));
        }
        if (family.form() == FamilyFile.Form.WITH
                && (family.via().isEmpty() || family.with().isEmpty())) {
            throw FamilyFault.at(0, "family.header.missing", family.via().isEmpty() ? "via" : "with");
        }
    }

    private void given(Collection<String> variables, int line) throws FamilyFault {
        Optional<String> missing =
                variables.stream().filter(v -> !bound.contains(v)).sorted().findFirst();
        if (missing.isPresent()) {
            throw FamilyFault.at(line, "family.unbound", missing.get());
        }
    }

    private void stems() throws FamilyFault {
        for (StemForm form : family.stems()) {
            stem(form, header.line("stem").number());
        }
    }

    private void stem(StemForm form, int line) throws FamilyFault {
        switch (form) {
            case StemForm.Text(String template) -> holes(template, line);
            case StemForm.Frame(String key) -> frame(key, line);
            case StemForm.Framed(String key, StemForm inner) -> {
                frame(key, line);
                stem(inner, line);
            }
            case StemForm.Unworded(StemForm inner) -> stem(inner, line);
            case StemForm.Among(StemForm inner) -> stem(inner, line);
            case StemForm.Lexical(Optional<String> variable, String name) ->
                given(variable.stream().toList(), line);
            case StemForm.Statement statement -> {
                // The wording is that of the fact
            }
        }
    }

    private void frame(String key, int line) throws FamilyFault {
        if (!frames.has(key)) {
            throw FamilyFault.at(line, "family.frame", key);
        }
        holes(frames.text(key), line);
    }

    private void holes(String text, int line) throws FamilyFault {
        for (String hole : found(STEM_HOLE, text)) {
            boolean anchor = hole.equals(family.keyIsObject() ? "s" : "o");
            if (hole.equals(family.key()) && !anchor && family.kind() != Kind.BOOLEAN) {
                throw FamilyFault.at(line, "family.stem.key", hole);
            }
            if (!bound.contains(hole) && !MADE.contains(hole)) {
                throw FamilyFault.at(line, "family.unbound", hole);
            }
        }
    }

    private void itemQuery() throws FamilyFault {
        int line = header.line("query").number();
        Set<String> holes = QueryText.holes(family.query());
        given(holes, line);
        if (family.kind() != Kind.BOOLEAN && holes.contains(family.key())) {
            throw FamilyFault.at(line, "family.query.key", family.key());
        }
        try {
            Query query = SparqlParser.parse(QueryText.dummy(family.query()), null);
            if (family.kind() == Kind.BOOLEAN ? !query.isAskType() : !selects(query)) {
                String form = family.kind() == Kind.BOOLEAN ? "ASK" : "SELECT ?" + String.join(" ?", answers());
                throw FamilyFault.at(line, "family.query.form", family.kind().word(), form);
            }
        } catch (QueryException broken) {
            throw FamilyFault.syntax(line, "family.item.syntax", broken);
        }
    }

    private boolean selects(Query query) {
        return query.isSelectType() && query.getResultVars().equals(answers());
    }

    private List<String> answers() {
        return switch (family.kind()) {
            case ORDER -> List.of("before", "after");
            case MATCH -> List.of("left", "answer");
            default -> List.of("answer");
        };
    }

    private static Set<String> ends(TriplePath fact) {
        Set<String> ends = new HashSet<>();
        List.of(fact.getSubject(), fact.getObject()).stream()
                .filter(Node::isVariable)
                .forEach(end -> ends.add(end.getName()));
        return ends;
    }

    private static Set<String> variables(TriplePath fact) {
        Set<String> all = ends(fact);
        if (fact.getPredicate().isVariable()) {
            all.add(fact.getPredicate().getName());
        }
        return all;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).toList();
    }
}
