package org.quadrivia.question.rdf.distractors;

import java.lang.Character.UnicodeScript;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.ThingNames;

/** Compares the appearance of names, not their meaning: their script, and whether a remark in brackets follows. */
final class NameLooks {
    private final ThingNames names;

    NameLooks(ThingNames names) {
        this.names = names;
    }

    /** Whether the two names are in the same script. */
    boolean alike(Node one, Node other) {
        return script(names.of(one)) == script(names.of(other));
    }

    /** Whether a remark in brackets follows the name. */
    boolean tagged(Node thing) {
        String name = names.of(thing);
        return name.endsWith(")") && name.indexOf('(') > 0;
    }

    /** Returns the script of the first letter. */
    private static UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }
}
