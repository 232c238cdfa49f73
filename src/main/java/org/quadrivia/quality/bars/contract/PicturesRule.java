package org.quadrivia.quality.bars.contract;

import java.util.HashSet;
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
 * A question whose options are pictures: each is a file that is a picture of one thing only, its proof states that, its words are
 * what the dataset says is seen in it, and no words name one of the things.
 */
final class PicturesRule implements ItemRule {
    private static final String FAMILY = "pictures";
    private static final String FILE = "ni:///sha-256;";
    private static final Node SEEN = NodeFactory.createURI("https://schema.org/description");
    private static final Node TYPE = NodeFactory.createURI("https://schema.org/encodingFormat");

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (!item.item().family().equals(FAMILY)) {
            return;
        }
        Graph graph = inspection.dataset().asserted();
        Set<Node> things = new HashSet<>();
        for (BankOption option : item.item().options()) {
            Optional<Node> file = item.value(option).filter(node -> isPicture(node, graph));
            Set<Node> owners = file.map(node -> owners(node, graph)).orElse(Set.of());
            if (file.isEmpty() || owners.stream().noneMatch(owner -> states(option, owner, file.get(), inspection))) {
                findings.add(item, "check.picture.proof", option.label());
            } else if (owners.size() != 1) {
                findings.add(item, "check.pictures.shared", option.label());
            } else if (!says(file.get(), option.label(), graph)) {
                findings.add(item, "check.pictures.words", option.label());
            }
            things.addAll(owners);
        }
        for (BankOption option : item.item().options()) {
            String words = PictureRule.words(option.label());
            boolean named = things.stream()
                    .flatMap(thing -> inspection.names().of(thing).stream())
                    .map(PictureRule::words)
                    .anyMatch(name -> !name.isBlank() && words.contains(name));
            if (named) {
                findings.add(item, "check.pictures.named", option.label());
            }
        }
    }

    private static boolean isPicture(Node node, Graph graph) {
        return node.isURI()
                && node.getURI().startsWith(FILE)
                && graph.stream(node, TYPE, Node.ANY)
                        .map(Triple::getObject)
                        .anyMatch(type ->
                                type.isLiteral() && type.getLiteralLexicalForm().startsWith("image/"));
    }

    private static Set<Node> owners(Node file, Graph graph) {
        return graph.stream(Node.ANY, Node.ANY, file).map(Triple::getSubject).collect(Collectors.toSet());
    }

    private static boolean states(BankOption option, Node owner, Node file, Inspection inspection) {
        return option.proof().triples().stream()
                .flatMap(line -> inspection.terms().line(line).stream())
                .map(Quad::asTriple)
                .anyMatch(triple ->
                        triple.getSubject().equals(owner) && triple.getObject().equals(file));
    }

    private static boolean says(Node file, String label, Graph graph) {
        return graph.stream(file, SEEN, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .anyMatch(
                        seen -> PictureRule.words(seen.getLiteralLexicalForm()).equals(PictureRule.words(label)));
    }
}
