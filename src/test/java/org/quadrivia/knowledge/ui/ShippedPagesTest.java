package org.quadrivia.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follows every link of the pages of the shipped knowledge base. */
class ShippedPagesTest {
    private static final Path SHIPPED = Path.of("ontology", "ceasefire");

    @BeforeEach
    void start() {
        Browsing.start(SHIPPED);
    }

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void everyLinkLeadsToAPageThatKnowsSomething() {
        Set<String> seen = new HashSet<>(List.of("explore"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String address = open.poll();
            Browsing.open(address);
            assertThat(Browsing.headline()).as(address).isNotBlank().isNotEqualTo("Nothing found at this address");
            assertThat(Browsing.words()).as(address).doesNotContain("null", "Optional[");
            pages().stream().filter(seen::add).forEach(open::add);
        }

        assertThat(seen).hasSizeGreaterThan(200).contains("page/ceasefire/passage/1.6", "page/ceasefire/asim-munir");
    }

    private static List<String> pages() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.matches("(page|explore|search)[/?].*"))
                .toList();
    }
}
