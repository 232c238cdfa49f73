package org.quadrivia.knowledge.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;

/** One revision of a knowledge base as RDF, read-only; safe for many threads. The only door typed in Jena. */
public interface SnapshotDataset {
    /** The word of the item contract: the IRI that has a title in the about graph, else the file's or folder's name. */
    String kb();

    /** A digest of all quads, in hex; the same whatever the order of files and the names of blank nodes. */
    String revision();

    /** BCP 47 tag of the main language; "und" where none is known. */
    String language();

    /** The quads: default graph = union of the asserted graphs, beside all named graphs. Must not be written. */
    DatasetGraph dataset();

    /** What a graph is; {@link GraphKind#PLAIN} for one that the about graph does not speak of. */
    GraphKind kind(Node graph);

    /** The strongest standing of the graphs that hold the triple; empty where none does. */
    Optional<Standing> standing(Triple triple);

    /** The passages whose graphs hold the triple, and those that the claims name whose graphs hold it; in source order. */
    List<Passage> passages(Triple triple);

    /** The passage of that graph or node. */
    Optional<Passage> passage(Node id);

    /** For instance "from context"; empty where the triple is plainly stated. */
    Optional<String> reading(Triple triple);

    /** The label in the main language by the fallback chain; empty where only the IRI is left. */
    Optional<String> label(Node node);

    /** The language tag of that label; empty where it has none or is made from the IRI. */
    String labelLanguage(Node node);

    /** Whether the property gives names: what it says is a label or an alias, not a fact. */
    boolean isNaming(Node property);

    /** All other names, whatever the language. */
    List<String> aliases(Node node);

    /** The fact's id; a blank node stands as its path from a named node. */
    FactId factId(Triple triple);

    /** A name for a node that is the same in each load of the same data; the canonical N-Triples form but for blank nodes. */
    String stableName(Node node);
}
