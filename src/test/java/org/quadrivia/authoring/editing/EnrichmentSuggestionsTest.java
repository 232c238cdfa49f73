package org.quadrivia.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.editing.EnrichmentSuggestions.Suggestion;
import org.quadrivia.authoring.publishing.Impact;
import org.quadrivia.knowledge.view.KbDetails;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("full")
class EnrichmentSuggestionsTest extends AuthoringStage {
    private static final int RIVERS = 14;

    @Autowired
    private EnrichmentSuggestions suggestions;

    @Test
    void whatIsToldIsWhatHappens() throws Exception {
        EnrichmentSuggestions.Progress progress = tried();

        assertThat(progress.tried()).isEqualTo(progress.all()).isBetween(1, 6);
        Suggestion best =
                progress.found().stream().filter(Suggestion::atOnce).findFirst().orElseThrow();
        assertThat(suggestions.take(draft(), best)).isInstanceOf(EditOutcome.Kept.class);
        Impact impact = effects.impact(draft());
        assertThat(impact.gained().size() - impact.lost().size()).isEqualTo(best.gained());
        assertThat(suggestions.progress(draft())).isEmpty();
    }

    @Test
    void datesAndWordsAreSuggestedWhereTheyAreMissing() throws Exception {
        kb = bases.create(KbDetails.titled("Bridges " + System.nanoTime()));
        StringBuilder turtle = new StringBuilder("""
                @prefix r: <http://e.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                r:Bridge rdfs:label "bridge"@en . r:opened rdfs:label "opened in"@en . r:spans rdfs:label "spans"@en . r:builtBy rdfs:label "built by"@en .
                """);
        String[] names = {
            "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Kelp", "Larch",
            "Maple", "Nettle"
        };
        for (int i = 0; i < RIVERS; i++) {
            turtle.append(
                    "r:b%d a r:Bridge ; rdfs:label \"%s Bridge\"@en ; r:spans r:w%d . r:w%d rdfs:label \"%s Water\"@en .%n"
                            .formatted(i, names[i], i, i, names[RIVERS - 1 - i]));
            // Without other questions, those about dates would be more than their share
            turtle.append("r:b%d r:builtBy r:m%d . r:m%d rdfs:label \"%s Works\"@en .%n"
                    .formatted(i, i, i, names[(i + 5) % RIVERS]));
            if (i > 5) {
                turtle.append("r:b%d r:opened \"%d\"^^xsd:gYear .%n".formatted(i, 1850 + 7 * i));
            }
        }
        add(new EditablePart.Whole(), turtle.toString());

        EnrichmentSuggestions.Progress progress = tried();

        assertThat(progress.found()).anySatisfy(found -> {
            assertThat(found.act()).isEqualTo(EnrichmentSuggestions.Act.DATES);
            assertThat(found.things()).hasSize(3);
            assertThat(found.gained()).isPositive();
            assertThat(found.atOnce()).isFalse();
            assertThat(suggestions.take(draft(), found)).isInstanceOf(EditOutcome.Bad.class);
        });
        assertThat(progress.found())
                .filteredOn(found -> found.act() == EnrichmentSuggestions.Act.WORDS)
                .allMatch(found -> found.reworded() > 0);
    }

    @Test
    void whatIsCancelledIsForgotten() {
        suggestions.begin(draft());

        suggestions.cancel(draft());

        assertThat(suggestions.progress(draft())).isEmpty();
    }

    private EnrichmentSuggestions.Progress tried() throws InterruptedException {
        assertThat(suggestions.begin(draft())).isTrue();
        Optional<EnrichmentSuggestions.Progress> progress = suggestions.progress(draft());
        for (int i = 0; i < 1200 && !progress.orElseThrow().done(); i++) {
            Thread.sleep(50);
            progress = suggestions.progress(draft());
        }
        assertThat(progress.orElseThrow().done()).isTrue();
        return progress.orElseThrow();
    }
}
