package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Albums are compared with others by the same band, and the stem names the band. */
class ComparedWorksTest {
    private static final List<String> TITLES = List.of(
            "Amber", "Basalt", "Cedar", "Dune", "Ember", "Flint", "Gorse", "Heath", "Isle", "Juniper", "Kelp",
            "Lichen");

    @TempDir
    Path folder;

    @Test
    void namesTheBandOfAlbumsThatAreCompared() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, albums()), "order", "compare")
                .items();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.stem()).containsPattern("albums by (Harrow|Tin Parade|Velvet Owls)");
            int band = List.of("Harrow", "Tin Parade", "Velvet Owls").stream()
                    .filter(item.stem()::contains)
                    .map(List.of("Harrow", "Tin Parade", "Velvet Owls")::indexOf)
                    .findFirst()
                    .orElseThrow();
            assertThat(item.options()).allMatch(option -> TITLES.indexOf(option.label()) % 3 == band);
        });
    }

    private static String albums() {
        return ":Album rdfs:label \"album\"@en . :Band rdfs:label \"band\"@en . :artist rdfs:label \"artist\"@en . "
                + ":released rdfs:label \"release date\"@en . :b0 a :Band ; rdfs:label \"Harrow\"@en . "
                + ":b1 a :Band ; rdfs:label \"Tin Parade\"@en . :b2 a :Band ; rdfs:label \"Velvet Owls\"@en . "
                + IntStream.range(0, 12)
                        .mapToObj(i ->
                                ":a%d a :Album ; rdfs:label \"%s\"@en ; :artist :b%d ; :released \"%d-05-%02d\"^^xsd:date . "
                                        .formatted(i, TITLES.get(i), i % 3, 1970 + 2 * i, 3 + i))
                        .collect(Collectors.joining());
    }
}
