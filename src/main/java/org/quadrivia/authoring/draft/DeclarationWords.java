package org.quadrivia.authoring.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.preview.FactWords;

/**
 * Puts into words what a knowledge base declares about what may be asked: what is not asked, what is recorded in full, what is a
 * judgement, what excludes what, and what means nearly the same.
 */
public final class DeclarationWords {
    /** The classes of nodes that are declarations. */
    private static final Set<Node> CLASSES = Set.of(Qv.NOT_ASKED, Qv.FULLY_RECORDED);

    private static final Node TYPE = RDF.type.asNode();
    private static final Set<Node> ALIKE = Set.of(SKOS.closeMatch.asNode(), SKOS.exactMatch.asNode());

    private final Snapshot in;
    private final FactWords facts;

    public DeclarationWords(Snapshot in, FactWords facts) {
        this.in = in;
        this.facts = facts;
    }

    /** Whether the statement makes its subject a declaration. */
    static boolean declares(Triple statement) {
        return statement.getPredicate().equals(TYPE) && CLASSES.contains(statement.getObject());
    }

    /** Whether the node is a declaration. */
    static boolean isDeclaration(Node node, Snapshot in) {
        return !node.isLiteral()
                && CLASSES.stream().anyMatch(type -> in.asserted().contains(node, TYPE, type));
    }

    /** Returns a declaration as a sentence. */
    String of(Node declaration) {
        return of(in.asserted().find(declaration, Node.ANY, Node.ANY).toList());
    }

    /** Returns a declaration as a sentence, with its reason. */
    String of(Collection<Triple> statements) {
        boolean notAsked = statements.stream().anyMatch(t -> t.getObject().equals(Qv.NOT_ASKED));
        String said = Messages.text(
                notAsked ? "authoring.declared.not-asked" : "authoring.declared.recorded", what(statements));
        String reason = reason(statements);
        return reason.isEmpty() ? said : Messages.text("authoring.declared.because", said, reason);
    }

    /** Returns a statement that is a declaration by itself as a sentence; empty if it is none. */
    Optional<String> of(Triple statement) {
        Node property = statement.getPredicate();
        if (property.equals(TYPE) && statement.getObject().equals(Qv.JUDGEMENT)) {
            return Optional.of(Messages.text("authoring.declared.judgement", quoted(statement.getSubject())));
        }
        if (property.equals(Qv.notAsked)) {
            return Optional.of(Messages.text(
                    "true".equals(lexical(statement.getObject()))
                            ? "authoring.declared.not-asked"
                            : "authoring.declared.asked",
                    quoted(statement.getSubject())));
        }
        if (property.equals(Qv.excludes)) {
            return Optional.of(pair("authoring.declared.excludes", statement));
        }
        return ALIKE.contains(property) ? Optional.of(pair("authoring.declared.alike", statement)) : Optional.empty();
    }

    private String pair(String key, Triple statement) {
        return Messages.text(key, name(statement.getSubject()), name(statement.getObject()));
    }

    /** Returns what a declaration is about: a fact, properties with or without one of their ends, or classes. */
    public String what(Collection<Triple> statements) {
        List<Node> subjects = values(statements, Qv.subject);
        List<Node> properties = values(statements, Qv.property);
        List<Node> objects = values(statements, Qv.object);
        if (subjects.size() == 1 && properties.size() == 1 && objects.size() == 1) {
            Triple fact = Triple.create(subjects.getFirst(), properties.getFirst(), objects.getFirst());
            return facts.sentence(fact).orElseGet(() -> ChangeDescriber.statement(fact, in));
        }
        List<Node> terms = properties.isEmpty() ? values(statements, Qv.ofClass) : properties;
        String quoted = terms.stream().map(this::quoted).collect(Collectors.joining(", "));
        if (!subjects.isEmpty() && !objects.isEmpty()) {
            return Messages.text("authoring.declared.both", quoted, names(subjects), names(objects));
        }
        if (!subjects.isEmpty()) {
            return Messages.text("authoring.declared.subject", quoted, names(subjects));
        }
        return objects.isEmpty() ? quoted : Messages.text("authoring.declared.object", quoted, names(objects));
    }

    /** Returns the reason in the language of the knowledge base, else in any; empty if there is none. */
    public String reason(Collection<Triple> statements) {
        return values(statements, RDFS.comment.asNode()).stream()
                .filter(Node::isLiteral)
                .min((one, other) -> Boolean.compare(own(other), own(one)))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private boolean own(Node words) {
        return words.getLiteralLanguage().equalsIgnoreCase(in.language());
    }

    private String quoted(Node term) {
        return Messages.text("authoring.declared.term", name(term));
    }

    private String names(List<Node> things) {
        return things.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Returns the name of a thing, also of one that serves only as a wrong option. */
    public String name(Node thing) {
        if (thing.isURI() && in.isDistractor(thing)) {
            Graph distractors = in.distractors();
            return distractors
                    .find(thing, RDFS.label.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isLiteral)
                    .nextOptional()
                    .map(Node::getLiteralLexicalForm)
                    .orElseGet(() -> ChangeDescriber.name(thing, in));
        }
        return ChangeDescriber.name(thing, in);
    }

    private static String lexical(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : "";
    }

    private static List<Node> values(Collection<Triple> statements, Node property) {
        return statements.stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Triple::getObject)
                .distinct()
                .toList();
    }
}
