package org.quadrivia.authoring.draft;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.shapes.ShapeViolation;
import org.quadrivia.knowledge.rdf.shapes.ShapesOutcome;

/**
 * A departure of a knowledge base from its shapes.
 *
 * @param serious whether it is a violation rather than a warning
 * @param where name of the thing
 * @param entity the thing; null if it cannot have a page
 * @param property IRI of the property; null if the finding is about the thing itself
 * @param message what the shape requires, in its own words if it has any
 * @param value the value that departs; null if a value is missing
 */
public record ShapeFinding(
        boolean serious,
        String where,
        @Nullable EntityId entity,
        @Nullable String property,
        String message,
        @Nullable String value) {
    /** Returns what violates the shapes; nothing if the shapes themselves are bad. */
    public static List<ShapeFinding> of(ShapesOutcome outcome) {
        return outcome instanceof ShapesOutcome.Violated violated
                ? violated.violations().stream().map(ShapeFinding::of).toList()
                : List.of();
    }

    private static ShapeFinding of(ShapeViolation violation) {
        Optional<EntityId> entity = Optional.of(violation.focus())
                .filter(focus -> focus.startsWith("<"))
                .flatMap(focus -> EntityNodes.entity(NodeFactory.createURI(bare(focus))));
        String name =
                violation.label() == null ? entity.map(EntityId::iri).orElse(violation.focus()) : violation.label();
        return new ShapeFinding(
                violation.severity() == ShapeViolation.Severity.VIOLATION,
                name,
                entity.orElse(null),
                violation.path() == null ? null : bare(violation.path()),
                violation.message(),
                violation.value());
    }

    private static String bare(String iri) {
        return iri.startsWith("<") && iri.endsWith(">") ? iri.substring(1, iri.length() - 1) : iri;
    }
}
