package org.quadrivia.authoring.ui.publishing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.publishing.RevisionHistory;

class RevisionListTest {
    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void showsOlderRevisionsOnDemand() {
        UI.getCurrent().add(new RevisionList(lines(120), line -> new ListItem("Revision " + line.number())));
        assertThat(_find(ListItem.class))
                .hasSize(50)
                .first()
                .extracting(ListItem::getText)
                .isEqualTo("Revision 120");

        _click(_get(NativeButton.class, spec -> spec.withText("Show 50 more of 120")));
        _click(_get(NativeButton.class, spec -> spec.withText("Show 20 more of 120")));

        assertThat(_find(ListItem.class))
                .hasSize(120)
                .last()
                .extracting(ListItem::getText)
                .isEqualTo("Revision 1");
        assertThat(_find(NativeButton.class)).isEmpty();
    }

    @Test
    void showsFewAtOnce() {
        UI.getCurrent().add(new RevisionList(lines(50), line -> new ListItem()));

        assertThat(_find(ListItem.class)).hasSize(50);
        assertThat(_find(NativeButton.class)).isEmpty();
    }

    private static List<RevisionHistory.Line> lines(int newest) {
        return IntStream.iterate(newest, number -> number > 0, number -> number - 1)
                .mapToObj(
                        number -> new RevisionHistory.Line(number, "Why", Optional.empty(), Instant.EPOCH, 1, 0, true))
                .toList();
    }
}
