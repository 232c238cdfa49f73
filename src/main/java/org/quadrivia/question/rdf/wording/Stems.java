package org.quadrivia.question.rdf.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.StemForm;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/** Writes stems: fills the forms in which a family can ask with unambiguous names. */
public final class Stems {
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Sentences sentences;
    private final DistractorPool pool;
    private final UnambiguousNames unambiguous;

    public Stems(
            ThingNames names,
            GraphStatistics profile,
            Sentences sentences,
            DistractorPool pool,
            UnambiguousNames unambiguous) {
        this.names = names;
        this.profile = profile;
        this.sentences = sentences;
        this.pool = pool;
        this.unambiguous = unambiguous;
    }

    /** Returns the first of the family's stems for which there are words; empty if there are none for any. */
    public Optional<String> first(Candidate candidate, Asked asked) {
        return all(candidate, asked).findFirst();
    }

    /** Returns those of the family's stems for which there are words, the best first. Each is written when it is needed. */
    public Stream<String> all(Candidate candidate, Asked asked) {
        return candidate.family().stems().stream().flatMap(form -> write(form, candidate, asked).stream());
    }

    /** Returns the stem in this form; empty if there are no words for it or a name in it is ambiguous. */
    public Optional<String> write(StemForm form, Candidate candidate, Asked asked) {
        return switch (form) {
            case StemForm.Framed(String key, StemForm inner) ->
                write(inner, candidate, asked)
                        .flatMap(question -> framed(sentences.frames().text(key), candidate, question));
            case StemForm.Text(String template) -> filled(template, candidate, asked);
            case StemForm.Frame(String key) -> filled(sentences.frames().text(key), candidate, asked);
            case StemForm.Statement statement -> filled(sentences.statement(asked.property()), candidate, asked);
            case StemForm.Lexical(Optional<String> variable, String name) ->
                Optional.ofNullable(variable.isPresent() ? candidate.row().get(variable.get()) : asked.property())
                        .flatMap(term -> sentences.lexicon().template(term, name))
                        .flatMap(template -> filled(template, candidate, asked));
        };
    }

    private Optional<String> framed(String frame, Candidate candidate, String question) {
        Map<String, Object> parts = new HashMap<>(Map.of("question", question));
        return named(frame, candidate, parts) ? Optional.of(sentences.fill(frame, parts, false)) : Optional.empty();
    }

    /** Returns the statement of a fact, for true-or-false items; empty if a name in it is ambiguous. */
    public Optional<String> statement(Node subject, Node property, Node object) {
        Optional<Object> s = unambiguous.of(subject);
        Optional<Object> o = unambiguous.of(object);
        boolean plain = s.isPresent() && o.isPresent() && s.get() == subject && o.get() == object;
        return plain ? Optional.of(sentences.plain(subject, property, object)) : Optional.empty();
    }

    private Optional<String> filled(String template, Candidate candidate, Asked asked) {
        Map<String, Object> parts = new HashMap<>();
        if (!named(template, candidate, parts)) {
            return Optional.empty();
        }
        if (candidate.family().form() == FamilyFile.Form.GAP) {
            parts.put(asked.keyIsObject() ? "o" : "s", Sentences.GAP);
        }
        return anchor(template, candidate, asked, parts) && kind(template, asked, parts)
                ? Optional.of(sentences.fill(template, parts, false))
                : Optional.empty();
    }

    /** Whether everything in the row that the template mentions has an unambiguous name. Adds the names to the parts. */
    private boolean named(String template, Candidate candidate, Map<String, Object> parts) {
        for (Map.Entry<String, Node> bound : candidate.row().entrySet()) {
            if (template.contains("{" + bound.getKey() + "}")) {
                Optional<Object> mention = !names.named(bound.getValue())
                        ? Optional.empty()
                        : property(candidate.family(), bound.getKey())
                                ? Optional.of(bound.getValue())
                                : unambiguous.of(bound.getValue());
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
    private boolean anchor(String template, Candidate candidate, Asked asked, Map<String, Object> parts) {
        FamilyFile family = candidate.family();
        String hole = asked.keyIsObject() ? "s" : "o";
        boolean described = family.via().isPresent() && family.form() != FamilyFile.Form.THROUGH;
        if (!template.contains("{" + hole + "}")) {
            return !described || template.contains("{x}");
        }
        boolean kind = asked.property().equals(RDF.type.asNode());
        if (kind
                && unambiguous.of(asked.anchor()).filter(asked.anchor()::equals).isEmpty()) {
            return false;
        }
        Optional<Object> named = described
                ? description(family.via().get(), asked.anchor(), candidate).map(text -> (Object) text)
                : unambiguous.of(asked.anchor());
        named.ifPresent(name -> parts.put(hole, name));
        return named.isPresent();
    }

    private Optional<String> description(TriplePath via, Node described, Candidate candidate) {
        Node subject = candidate.resolve(via.getSubject());
        Node property = candidate.resolve(via.getPredicate());
        Node object = candidate.resolve(via.getObject());
        boolean namesObject = described.equals(object);
        Node from = namesObject ? subject : object;
        return sentences
                .lexicon()
                .template(property, namesObject ? "namesObject" : "namesSubject")
                .flatMap(text -> unambiguous
                        .of(from)
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
