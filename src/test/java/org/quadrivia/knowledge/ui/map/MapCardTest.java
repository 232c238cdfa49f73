package org.quadrivia.knowledge.ui.map;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.ui.Browsing;
import org.quadrivia.knowledge.ui.FakeKnowledge;

class MapCardTest {
    @BeforeEach
    void start() {
        Browsing.start(new FakeKnowledge());
    }

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void aThingIsShownWithWhatIsNearIt() {
        Browsing.open("page/saga/svolder");

        assertThat(Browsing.words())
                .contains("On the map", "It is at 54.4° N, 13.6° E.", "1,020 km north", "Natural Earth");
        assertThat(Browsing.targets("the Long Serpent")).contains("page/saga/long-serpent");
    }

    @Test
    void thePictureIsHiddenFromScreenReadersSinceTheListSaysTheSame() {
        Browsing.open("page/saga/svolder");

        WorldMap map = _get(WorldMap.class);
        assertThat(map.getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(map.getElement().getPropertyRaw("places").toString())
                .contains("\"here\":true", "54.4", "page/saga/long-serpent");
    }

    @Test
    void aKnowledgeBaseShowsAllItsPlaces() {
        Browsing.open("explore/saga");

        assertThat(Browsing.words()).contains("Places");
        assertThat(_find(WorldMap.class)).hasSize(1);
    }

    @Test
    void whatHasNoPlaceHasNoMap() {
        Browsing.open("page/saga/olaf");

        assertThat(_find(WorldMap.class)).isEmpty();
    }
}
