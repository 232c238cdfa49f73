package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Where each person has an occupation of their own, only people of the same sort of occupation stand side by side. */
class OwnRolesTest {
    private static final List<String> JOBS = List.of(
            "astrophysicist",
            "theoretical physicist",
            "microbiologist",
            "experimental physicist",
            "waitress",
            "shop owner",
            "aerospace engineer");

    @TempDir
    Path folder;

    @Test
    void besideAScientistStandScientists() {
        List<Item> items = items("subject");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.stem()).contains("ist?");
            assertThat(item.options())
                    .extracting(option -> NamedThings.NAMES.indexOf(option.label()))
                    .allMatch(person -> person < 4);
        });
    }

    @Test
    void pairsAreOfOneSort() {
        assertThat(items("match"))
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(option -> NamedThings.NAMES.indexOf(option.label()))
                .allMatch(person -> person < 4);
    }

    private List<Item> items(String family) {
        String jobs = IntStream.range(0, JOBS.size())
                .mapToObj(i -> ":p%d :job \"%s\" . ".formatted(i, JOBS.get(i)))
                .collect(Collectors.joining());
        return Fixture.bank(
                        Fixture.turtle(
                                folder,
                                ":Person rdfs:label \"person\"@en . "
                                        + NamedThings.things("Person", "p", JOBS.size())
                                        + NamedThings.property("job", "job title")
                                        + ":job <https://quadrivia.org/ns#asksMatch> \"Match each person with their job.\"@en . "
                                        + jobs),
                        family)
                .items();
    }
}
