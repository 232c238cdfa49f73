package org.quadrivia.question.rdf.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Writes stems. A family lists the forms in which it can ask: a lexicon form of the property asked ("asksObject") or of another
 * term ("?s asksClaimant"), a frame ("ask.object"), the statement of the fact ("statement") with a gap in place of the key, a
 * text of its own in quotation marks, or a frame around any of these ("ask.gap(statement)"), in which {question} stands for the
 * inner stem.
 */
public final class Stems {
    private static final Pattern AROUND = Pattern.compile("([a-z.]+)\\((.+)\\)");

    private final ThingNames names;
    private final GraphStatistics profile;
    private final Sentences sentences;
    private final DistractorPool pool;
    private final UnambiguousNames mentions;

    public Stems(
            ThingNames names,
            GraphStatistics profile,
            Sentences sentences,
            DistractorPool pool,
            UnambiguousNames mentions) {
        this.names = names;
        this.profile = profile;
        this.sentences = sentences;
        this.pool = pool;
        this.mentions = mentions;
    }

    /** Returns the first of the family's stems for which there are words; empty if there are none for any. */
    public Optional<String> first(FamilyFile family, Asked asked, Map<String, Node> row) {
        return family.stems().stream()
                .flatMap(form -> write(form, family, asked, row).stream())
                .findFirst();
    }

    /** Returns the stem in this form; empty if there are no words for it or a name in it is ambiguous. */
    public Optional<String> write(String form, FamilyFile family, Asked asked, Map<String, Node> row) {
        Matcher around = AROUND.matcher(form);
        if (around.matches()) {
            String frame = sentences.frames().text(around.group(1));
            return write(around.group(2), family, asked, row)
                    .flatMap(inner -> around(frame, family, asked, row, inner));
        }
        return template(form, asked, row)
                .flatMap(text -> parts(text, family, asked, row))
                .map(filled -> sentences.fill(filled.template(), filled.parts(), false));
    }

    private Optional<String> around(String frame, FamilyFile family, Asked asked, Map<String, Node> row, String inner) {
        Map<String, Object> parts = new HashMap<>(Map.of("question", inner));
        return named(frame, family, row, parts) ? Optional.of(sentences.fill(frame, parts, false)) : Optional.empty();
    }

    /** Returns the statement of a fact, for true-or-false items; empty if a name in it is ambiguous. */
    public Optional<String> statement(Node subject, Node property, Node object) {
        Optional<Object> s = mentions.of(subject);
        Optional<Object> o = mentions.of(object);
        boolean plain = s.isPresent() && o.isPresent() && s.get() == subject && o.get() == object;
        return plain ? Optional.of(sentences.plain(subject, property, object)) : Optional.empty();
    }

    private record Filled(String template, Map<String, Object> parts) {}

    private Optional<String> template(String form, Asked asked, Map<String, Node> row) {
        if (form.startsWith("\"")) {
            return Optional.of(form.substring(1, form.length() - 1));
        }
        if (form.contains(".")) {
            return Optional.of(sentences.frames().text(form));
        }
        if (form.equals("statement")) {
            return Optional.of(sentences.statement(asked.property()));
        }
        Node term = asked.property();
        String name = form;
        if (form.startsWith("?")) {
            String[] words = form.substring(1).split("\\s+", 2);
            term = row.get(words[0]);
            name = words[1];
        }
        return term == null ? Optional.empty() : sentences.lexicon().template(term, name);
    }

    private Optional<Filled> parts(String template, FamilyFile family, Asked asked, Map<String, Node> row) {
        Map<String, Object> parts = new HashMap<>();
        if (!named(template, family, row, parts)) {
            return Optional.empty();
        }
        if (family.form() == FamilyFile.Form.GAP) {
            parts.put(asked.keyIsObject() ? "o" : "s", Sentences.GAP);
        }
        return anchor(template, family, asked, row, parts) && kind(template, asked, parts)
                ? Optional.of(new Filled(template, parts))
                : Optional.empty();
    }

    /** Whether everything in the row that the template mentions has an unambiguous name. Adds the names to the parts. */
    private boolean named(String template, FamilyFile family, Map<String, Node> row, Map<String, Object> parts) {
        for (Map.Entry<String, Node> bound : row.entrySet()) {
            if (template.contains("{" + bound.getKey() + "}")) {
                Optional<Object> mention = !names.named(bound.getValue())
                        ? Optional.empty()
                        : property(family, bound.getKey())
                                ? Optional.of(bound.getValue())
                                : mentions.of(bound.getValue());
                if (mention.isEmpty()) {
                    return false;
                }
                parts.put(bound.getKey(), mention.get());
            }
        }
        return true;
    }

    private static boolean property(FamilyFile family, String variable) {
        return family.asks().getPredicate().isVariable()
                        && family.asks().getPredicate().getName().equals(variable)
                || family.via()
                        .filter(via -> via.getPredicate().isVariable()
                                && via.getPredicate().getName().equals(variable))
                        .isPresent();
    }

    /**
     * Adds the end that the stem names, {s} or {o}: by label, or by a description if the family has a second fact. Returns false
     * if that is impossible.
     */
    private boolean anchor(
            String template, FamilyFile family, Asked asked, Map<String, Node> row, Map<String, Object> parts) {
        String hole = asked.keyIsObject() ? "s" : "o";
        boolean described = family.via().isPresent() && family.form() != FamilyFile.Form.THROUGH;
        if (!template.contains("{" + hole + "}")) {
            return !described || template.contains("{x}");
        }
        boolean kind = asked.property().equals(RDF.type.asNode());
        if (kind && mentions.of(asked.anchor()).filter(asked.anchor()::equals).isEmpty()) {
            return false;
        }
        Optional<Object> named = described
                ? description(family.via().get(), asked.anchor(), row).map(text -> (Object) text)
                : mentions.of(asked.anchor());
        named.ifPresent(name -> parts.put(hole, name));
        return named.isPresent();
    }

    private Optional<String> description(TriplePath via, Node described, Map<String, Node> row) {
        Node subject = PatternBinder.resolve(via.getSubject(), row);
        Node property = PatternBinder.resolve(via.getPredicate(), row);
        Node object = PatternBinder.resolve(via.getObject(), row);
        boolean namesObject = described.equals(object);
        Node from = namesObject ? subject : object;
        return sentences
                .lexicon()
                .template(property, namesObject ? "namesObject" : "namesSubject")
                .flatMap(text -> mentions.of(from)
                        .map(name -> sentences.fill("\u200b" + text, Map.of("s", name, "o", name), false)))
                .map(text -> text.replace("\u200b", ""));
    }

    private boolean kind(String template, Asked asked, Map<String, Object> parts) {
        if (!template.contains("{class}")) {
            return true;
        }
        Node key = asked.key();
        Optional<Node> type = key.isLiteral() || asked.property().equals(RDF.type.asNode())
                ? Optional.empty()
                : profile.kinds(key).stream().filter(k -> pool.spans(k, asked)).findFirst();
        type.filter(t -> singular(names.of(t))).map(sentences::kind).ifPresent(word -> parts.put("class", word));
        return parts.containsKey("class");
    }

    /** Whether a class label is singular. A plural ("elements") cannot follow "which … has". */
    private boolean singular(String word) {
        return !names.language().startsWith("en") || !word.endsWith("s") || word.matches(".*(ss|us|is|series|species)");
    }
}
