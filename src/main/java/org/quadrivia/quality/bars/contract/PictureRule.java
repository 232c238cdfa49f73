package org.quadrivia.quality.bars.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;

/**
 * A question on a picture: the proof of each option states a picture of it, the picture asked about is of the key alone, and the
 * stem says what the dataset says is seen in it, without the name of an option.
 */
final class PictureRule implements ItemRule {
    private static final String FAMILY = "picture";
    private static final String FILE = "ni:///sha-256;";
    private static final Node SEEN = NodeFactory.createURI("https://schema.org/description");

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (!item.item().family().equals(FAMILY)) {
            return;
        }
        Graph graph = inspection.dataset().asserted();
        String stem = words(item.item().stem());
        for (BankOption option : item.item().options()) {
            Optional<Node> picture = item.value(option).flatMap(thing -> picture(option, thing, inspection));
            if (picture.isEmpty()) {
                findings.add(item, "check.picture.proof", option.label());
            } else if (option.correct()) {
                key(item, graph, picture.get(), stem, findings);
            }
            if (stem.contains(" " + words(option.label()).strip() + " ")) {
                findings.add(item, "check.picture.named", option.label());
            }
        }
    }

    private static void key(ItemCase item, Graph graph, Node picture, String stem, Findings findings) {
        Set<Node> owners = graph.stream(Node.ANY, Node.ANY, picture)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        if (owners.size() != 1) {
            findings.add(item, "check.picture.shared");
        }
        boolean told = graph.stream(picture, SEEN, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .anyMatch(seen ->
                        stem.contains(words(seen.getLiteralLexicalForm()).strip()));
        if (!told) {
            findings.add(item, "check.picture.stem");
        }
    }

    private static Optional<Node> picture(BankOption option, Node thing, Inspection inspection) {
        return option.proof().triples().stream()
                .flatMap(line -> inspection.terms().line(line).stream())
                .map(Quad::asTriple)
                .filter(triple -> triple.getSubject().equals(thing))
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith(FILE))
                .findFirst();
    }

    /** Returns the letters and digits of a text, in lower case, as words between blanks. */
    static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
