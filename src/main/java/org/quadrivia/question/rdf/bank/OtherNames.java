package org.quadrivia.question.rdf.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.rdf.language.ThingNames;

/** Finds names that are not in the items but could also give an answer away in a text. */
final class OtherNames {
    private OtherNames() {}

    /**
     * Returns the aliases of right options and of the things to which the feedback of true/false items links. The keys are IRIs
     * in angle brackets.
     */
    static Map<String, Set<String>> of(List<Item> items, ThingNames names) {
        Set<String> things = new HashSet<>();
        for (Item item : items) {
            for (Option option : item.options()) {
                if (option.correct() && option.value().startsWith("<")) {
                    things.add(option.value());
                }
                if (item.kind() == Kind.BOOLEAN) {
                    PlainWords.walk(
                            option.feedback(), text -> {}, (thing, label) -> things.add("<" + thing.iri() + ">"));
                }
            }
        }
        Map<String, Set<String>> found = new HashMap<>();
        for (String thing : things) {
            List<String> aliases = names.aliases(NodeFactory.createURI(thing.substring(1, thing.length() - 1)));
            if (!aliases.isEmpty()) {
                found.put(thing, Set.copyOf(aliases));
            }
        }
        return found;
    }
}
