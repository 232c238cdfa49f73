package org.quadrivia.knowledge.rdf.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.label.LanguageTags;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadProblem;
import org.quadrivia.knowledge.rdf.load.RdfFile;
import org.quadrivia.knowledge.rdf.load.StagingParser;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** Validates what a knowledge base asserts against SHACL shapes, keeping the messages of the shapes. */
public final class ShapesCheck {
    private static final Comparator<ShapeViolation> ORDER = Comparator.comparing(ShapeViolation::severity)
            .thenComparing(ShapeViolation::focus)
            .thenComparing(ShapeViolation::message)
            .thenComparing(v -> String.valueOf(v.path()))
            .thenComparing(v -> String.valueOf(v.value()));

    private static final String OBJECTIVES = "objectives.ttl";

    private ShapesCheck() {}

    /**
     * Validates a snapshot. Learning objectives are validated against the shipped shapes for them even if no file has any.
     *
     * @param files files of shapes; without any file, data without learning objectives conforms
     */
    public static ShapesOutcome check(Snapshot snapshot, List<RdfFile> files) {
        StagingParser parser = new StagingParser(LoadControl.unbounded());
        Graph shapes = graph(withObjectives(snapshot, files), parser);
        return parser.problems().isEmpty() ? check(snapshot, shapes) : new ShapesOutcome.BadShapes(parser.problems());
    }

    /** Does the same with the shapes that come with the knowledge base. */
    public static ShapesOutcome check(Snapshot snapshot, Attachments attachments) {
        return check(snapshot, RdfFile.of(attachments.shapes()));
    }

    private static List<RdfFile> withObjectives(Snapshot snapshot, List<RdfFile> files) {
        boolean there = files.stream().anyMatch(file -> file.name().endsWith(OBJECTIVES));
        return there || snapshot.objectives().isEmpty()
                ? files
                : Stream.concat(files.stream(), RdfFile.of(Map.of(OBJECTIVES, shipped())).stream())
                        .toList();
    }

    private static String shipped() {
        try (InputStream in = ShapesCheck.class.getResourceAsStream("/ontology/shapes/" + OBJECTIVES)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + OBJECTIVES);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the triples of the shapes; none if one of the files cannot be read. */
    public static Graph graph(Attachments attachments) {
        StagingParser parser = new StagingParser(LoadControl.unbounded());
        Graph shapes = graph(RdfFile.of(attachments.shapes()), parser);
        return parser.problems().isEmpty() ? shapes : Graph.emptyGraph;
    }

    private static Graph graph(List<RdfFile> files, StagingParser parser) {
        Graph shapes = new GraphMemFast();
        for (RdfFile file : files) {
            parser.parse(file, FileIris.base("shapes", file.name())).ifPresent(staged -> {
                staged.plain().find().forEach(shapes::add);
                staged.named().values().forEach(graph -> graph.find().forEach(shapes::add));
            });
        }
        return shapes;
    }

    private static ShapesOutcome check(Snapshot snapshot, Graph graph) {
        try {
            Shapes shapes = Shapes.parse(graph);
            List<ShapeViolation> violations =
                    ShaclValidator.get().validate(shapes, snapshot.dataset().getDefaultGraph()).getEntries().stream()
                            .map(entry -> violation(snapshot, entry))
                            .distinct()
                            .sorted(ORDER)
                            .toList();
            return violations.isEmpty()
                    ? new ShapesOutcome.Conforms(shapes.getTargetShapes().size())
                    : new ShapesOutcome.Violated(violations);
        } catch (ShaclParseException e) {
            String message = Messages.text("shapes.bad", String.valueOf(e.getMessage()));
            return new ShapesOutcome.BadShapes(List.of(LoadProblem.of("shapes", message)));
        }
    }

    private static ShapeViolation violation(Snapshot snapshot, ReportEntry entry) {
        Node focus = entry.focusNode();
        List<Node> messages = List.copyOf(entry.messages());
        String message = LanguageTags.best(messages, snapshot.language(), "en")
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> String.valueOf(entry.message()));
        return new ShapeViolation(
                severity(entry),
                snapshot.stableName(focus),
                snapshot.label(focus).orElse(null),
                entry.resultPath() == null ? null : entry.resultPath().toString(),
                Optional.ofNullable(entry.value()).map(snapshot::stableName).orElse(null),
                Excerpt.squeeze(message));
    }

    private static ShapeViolation.Severity severity(ReportEntry entry) {
        String iri = entry.severity().level().getURI();
        return iri.endsWith("Info")
                ? ShapeViolation.Severity.INFO
                : iri.endsWith("Warning") ? ShapeViolation.Severity.WARNING : ShapeViolation.Severity.VIOLATION;
    }
}
