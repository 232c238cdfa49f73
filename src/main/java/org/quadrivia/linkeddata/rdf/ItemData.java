package org.quadrivia.linkeddata.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.assembly.MatchOptions;

/**
 * An item as data, in schema.org terms. Its options are {@code schema:suggestedAnswer}, each with its position. A matching item
 * has its left sides as {@code schema:hasPart} and its right sides, shuffled, as suggested answers. An item with a typed answer
 * has no suggested answers. Only for callers who may see the key, it is added as {@code schema:acceptedAnswer}, with the position
 * in the right order as {@code schema:orderItemNumber}.
 */
public final class ItemData {
    private static final String SCHEMA = "https://schema.org/";
    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final VisibleItem look;
    private final Node item;
    private final List<Triple> triples = new ArrayList<>();

    private ItemData(VisibleItem look, String iri) {
        this.look = look;
        this.item = NodeFactory.createURI(iri);
    }

    /**
     * @param iri IRI of the item
     * @return empty if the format cannot express the data
     */
    public static Optional<byte[]> write(
            Snapshot in, VisibleItem look, String iri, DataDocument document, DataFormat format) {
        return DataWriter.write(in, DescriptionData.inDefaultGraph(triples(look, iri, document)), format);
    }

    static List<Triple> triples(VisibleItem look, String iri, DataDocument document) {
        ItemData data = new ItemData(look, iri);
        data.itself(document);
        data.options();
        if (look.query() && !look.item().isOwn()) {
            data.query();
        }
        if (look.told()) {
            data.told();
        }
        return List.copyOf(data.triples);
    }

    private void itself(DataDocument document) {
        Item asked = look.item();
        say(item, RDF.type.asNode(), schema("Question"));
        say(item, DCTerms.identifier.asNode(), text(asked.id()));
        say(item, schema("text"), words(asked.stem()));
        say(item, schema("eduQuestionType"), text(asked.kind().word()));
        say(item, schema("inLanguage"), text(asked.language()));
        if (asked.isOwn()) {
            // It is no part of the dataset, and under no licence of its
            say(item, RDFS.comment.asNode(), words(Messages.text(Locale.forLanguageTag(asked.language()), "quiz.own")));
        } else {
            say(item, schema("isPartOf"), iri(document.dataset()));
            say(item, iri("http://www.w3.org/ns/prov#wasDerivedFrom"), iri(document.revision()));
            document.license().ifPresent(license -> say(item, DCTerms.license.asNode(), iri(license)));
        }
        if (asked.framing() != null) {
            say(item, RDFS.comment.asNode(), words(asked.framing().text()));
        }
    }

    private void options() {
        Item asked = look.item();
        if (asked.kind() == Kind.TEXT) {
            return;
        }
        int place = 1;
        if (asked.kind() == Kind.MATCH) {
            for (Option pair : asked.options()) {
                part("hasPart", "left" + pair.id(), pair.label(), pair.value(), place++);
            }
            place = 1;
            for (Option pair : MatchOptions.shuffled(asked)) {
                part("suggestedAnswer", "right" + place, right(pair), String.valueOf(pair.rightValue()), place++);
            }
            return;
        }
        for (Option option : asked.options()) {
            part("suggestedAnswer", "option" + option.id(), option.label(), option.value(), place++);
        }
    }

    private Node part(String property, String name, String label, String value, int place) {
        Node part = NodeFactory.createBlankNode(name);
        say(item, schema(property), part);
        say(part, RDF.type.asNode(), schema(property.equals("hasPart") ? "CreativeWork" : "Answer"));
        say(part, schema("text"), words(label));
        say(part, schema("position"), number(place));
        about(part, value);
        return part;
    }

    private void about(Node part, String value) {
        if (value.startsWith("<") && value.endsWith(">")) {
            say(part, schema("about"), iri(value.substring(1, value.length() - 1)));
        }
    }

    private void query() {
        String query = look.item().query();
        say(item, RDF.type.asNode(), iri(SH + "SPARQLExecutable"));
        say(item, iri(SH + (isAsk(query) ? "ask" : "select")), text(query));
    }

    private static boolean isAsk(String query) {
        try {
            return SparqlParser.parse(query, null).isAskType();
        } catch (QueryParseException unusual) {
            return false;
        }
    }

    private void told() {
        Item asked = look.item();
        say(item, schema("answerExplanation"), words(PlainWords.of(asked.explanation())));
        asked.support().forEach(line -> say(item, DCTerms.provenance.asNode(), text(line)));
        asked.passages().forEach(passage -> say(item, DCTerms.source.asNode(), iri(passage.id())));
        for (Option option : asked.options()) {
            told(option);
        }
    }

    /**
     * Adds feedback and proof to the node of a displayed option. The pairs of a matching item and the answers to be typed are not
     * displayed, and so get nodes of their own.
     */
    private void told(Option option) {
        boolean pair = option.right() != null;
        boolean shown = !pair && look.item().kind() != Kind.TEXT;
        Node node = NodeFactory.createBlankNode((shown ? "option" : "told") + option.id());
        if (option.correct()) {
            say(item, schema("acceptedAnswer"), node);
        }
        if (!shown) {
            say(node, RDF.type.asNode(), schema("Answer"));
            say(node, schema("text"), words(pair ? right(option) : option.label()));
            about(node, pair ? String.valueOf(option.rightValue()) : option.value());
        }
        if (pair) {
            say(node, schema("parentItem"), NodeFactory.createBlankNode("left" + option.id()));
        }
        if (option.position() != null) {
            say(node, schema("orderItemNumber"), number(option.position()));
        }
        option.accepted().forEach(typed -> say(node, schema("alternateName"), words(typed)));
        say(node, schema("answerExplanation"), words(PlainWords.of(option.feedback())));
        say(
                node,
                DCTerms.provenance.asNode(),
                text(option.proof().reason() + "\n"
                        + String.join("\n", option.proof().triples())));
    }

    private static String right(Option pair) {
        return String.valueOf(pair.right());
    }

    private void say(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    private Node words(String text) {
        String language = look.item().language();
        return language.isEmpty() || language.equals("und")
                ? text(text)
                : NodeFactory.createLiteralLang(text, language);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    private static Node schema(String name) {
        return iri(SCHEMA + name);
    }

    private static Node iri(String iri) {
        return DescriptionData.iri(iri);
    }
}
