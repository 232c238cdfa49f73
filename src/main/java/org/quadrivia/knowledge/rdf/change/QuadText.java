package org.quadrivia.knowledge.rdf.change;

import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.snapshot.RevisionDigest;

/** Writes and reads quads as N-Quads that keep the labels of blank nodes. Only this program reads such text back. */
public final class QuadText {
    private QuadText() {}

    /** Writes quads in no particular order. */
    public static String write(Collection<Quad> quads) {
        StringBuilder text = new StringBuilder();
        quads.forEach(quad -> text.append(line(quad)).append('\n'));
        return text.toString();
    }

    public static String line(Quad quad) {
        return RevisionDigest.text(quad, QuadText::label) + " .";
    }

    public static Set<Quad> read(String text) {
        Set<Quad> quads = new LinkedHashSet<>();
        read(text, quads::add);
        return quads;
    }

    public static void read(String text, Consumer<Quad> to) {
        RDFParser.fromString(text, Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelAsGiven())
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        to.accept(quad);
                    }
                });
    }

    /** Returns the label of the node if N-Quads allows it, otherwise a hexadecimal form of it. */
    private static String label(Node blank) {
        String label = blank.getBlankNodeLabel();
        return "_:" + (label.matches("[A-Za-z0-9][A-Za-z0-9-]*(?<!-)") ? label : "x" + hex(label));
    }

    private static String hex(String label) {
        return HexFormat.of().formatHex(label.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
