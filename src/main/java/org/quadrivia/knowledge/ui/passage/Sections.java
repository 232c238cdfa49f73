package org.quadrivia.knowledge.ui.passage;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.Passage;

/**
 * Divides a source into sections by the headings of its passages or, if there are none, by their locators: consecutive locators that begin alike form a section, such as 1.1
 * to 1.24, or K1 to K3. If the locators form no groups, the source has no sections.
 */
final class Sections {
    private static final Pattern DIVIDED = Pattern.compile("(.+)[.:/-][^.:/-]+");
    private static final Pattern NUMBERED = Pattern.compile("(.*[^0-9])[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9.:/-]+");

    private Sections() {}

    /**
     * A section.
     *
     * @param title the heading; empty if the section needs none
     * @param own whether the title is the source's own, in its language
     * @param from the index of its first passage in the source
     * @param to the index after its last passage
     */
    record Section(String title, boolean own, int from, int to) {}

    /** Returns the sections in the order of the source; a single section without a title if the locators form no groups. */
    static List<Section> of(List<Passage> passages) {
        boolean headed =
                passages.stream().anyMatch(passage -> !passage.heading().isEmpty());
        List<Section> sections = new ArrayList<>();
        for (int from = 0; from < passages.size(); ) {
            String group = headed ? passages.get(from).heading() : group(passages.get(from));
            int to = from + 1;
            while (to < passages.size()
                    && group.equals(headed ? passages.get(to).heading() : group(passages.get(to)))) {
                to++;
            }
            String title = headed ? group : title(group, passages.get(from), passages.get(to - 1));
            sections.add(new Section(title, headed, from, to));
            from = to;
        }
        boolean none = !headed && (sections.size() < 2 || sections.size() * 2 > passages.size());
        return none ? List.of(new Section("", false, 0, passages.size())) : sections;
    }

    private static String group(Passage passage) {
        String locator = passage.locator().value();
        Matcher divided = DIVIDED.matcher(locator);
        if (divided.matches()) {
            return divided.group(1);
        }
        Matcher numbered = NUMBERED.matcher(locator);
        return numbered.matches() ? numbered.group(1) : NUMBER.matcher(locator).matches() ? "" : locator;
    }

    private static String title(String group, Passage first, Passage last) {
        if (first.equals(last)) {
            return "";
        }
        return NUMBER.matcher(group).matches()
                ? text("page.reader.part", group)
                : text(
                        "page.reader.range",
                        first.locator().value(),
                        last.locator().value());
    }
}
