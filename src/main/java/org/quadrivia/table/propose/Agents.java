package org.quadrivia.table.propose;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Headers such as “discovered by”, which say what somebody did and not what they are. */
final class Agents {
    /** By the last word of a header, how a person is called in its language. */
    private static final Map<String, String> PERSONS = Map.of(
            "by", "Person", "von", "Person", "durch", "Person", "par", "personne", "da", "persona", "por", "persona");

    private Agents() {}

    static boolean isAgent(String header) {
        return PERSONS.containsKey(lastWord(header));
    }

    /** Returns what those are who are named: persons, if most are called as persons are; otherwise persons or organisations. */
    static String kind(String header, Collection<String> names) {
        String person = PERSONS.getOrDefault(lastWord(header), "Person");
        long persons = names.stream().filter(Agents::isPersonName).count();
        return persons * 10 >= names.size() * 6L || !person.equals("Person") ? person : "Person or organization";
    }

    /** Whether it has two to four words that begin in upper case, such as “William Herschel”, and no figures. */
    private static boolean isPersonName(String name) {
        String[] words = name.strip().split(" ", 6);
        if (words.length < 2 || words.length > 4 || name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        return !words[0].isEmpty()
                && !words[words.length - 1].isEmpty()
                && Character.isUpperCase(words[0].codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }

    private static String lastWord(String header) {
        String bare = header.strip();
        int space = bare.lastIndexOf(' ');
        return space < 0 ? "" : bare.substring(space + 1).toLowerCase(Locale.ROOT);
    }
}
