package org.quadrivia.knowledge.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.ui.Browsing;
import org.quadrivia.knowledge.ui.FakeKnowledge;
import org.quadrivia.knowledge.ui.Saga;

class MissingPageStatusTest {
    private final MissingPageStatus pages = new MissingPageStatus(Browsing.reading(new FakeKnowledge()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "explore",
                "explore/saga",
                "search",
                "start/saga",
                "page/saga/olaf",
                "page/saga/passage/1.2",
                "page/saga/claim/lived",
                "page/saga/topic/sea",
                "page/saga/passages",
                "page/saga/claims"
            })
    void whatIsKnownIsNotMissing(String path) {
        assertThat(pages.isMissing(path, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explore/nowhere",
                "page",
                "page/nowhere",
                "page/NO SUCH/olaf",
                "page/saga",
                "page/saga/nobody",
                "page/saga/passage/9.9",
                "page/saga/claims/more"
            })
    void whatIsUnknownIsMissing(String path) {
        assertThat(pages.isMissing(path, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elsewhere.org/x", "<script>"})
    void theIriInTheQueryDecides(String iri) {
        assertThat(pages.isMissing("page/saga/olaf", Optional.of(iri))).isTrue();
        assertThat(pages.isMissing("page/saga", Optional.of(Saga.OLAF.id().iri())))
                .isFalse();
    }
}
