package org.quadrivia.authoring.draft;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.load.Problem;
import org.quadrivia.knowledge.rdf.shapes.ShapeViolation;

/** Converts the problems found by loading and checking into this feature's types. */
public final class DraftFaults {
    private DraftFaults() {}

    public static List<Fault> of(List<Problem> problems) {
        return problems.stream().map(DraftFaults::of).toList();
    }

    public static Fault of(Problem problem) {
        return new Fault(problem.file(), problem.line(), problem.column(), problem.message(), problem.excerpt());
    }

    public static ShapeFinding of(ShapeViolation violation) {
        Optional<EntityId> entity = entity(violation.focus());
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

    private static Optional<EntityId> entity(String focus) {
        try {
            return focus.startsWith("<") ? Optional.of(new EntityId(bare(focus))) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String bare(String iri) {
        return iri.startsWith("<") && iri.endsWith(">") ? iri.substring(1, iri.length() - 1) : iri;
    }
}
