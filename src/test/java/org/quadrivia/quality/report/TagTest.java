package org.quadrivia.quality.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagTest {
    @Test
    void textIsNeverMarkup() throws IOException {
        Tag tag = Tag.of("span", "<img src=x onerror=\"alert('1')\"> & so on").with("title", "\"><script>");

        assertThat(written(tag))
                .isEqualTo("<span title=\"&quot;&gt;&lt;script&gt;\">"
                        + "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; so on</span>");
    }

    @Test
    void elementsHoldTextsElementsAndListsOfThem() throws IOException {
        Tag tag = Tag.of("p", "one ", Tag.of("strong", "two"), List.of(" ", Tag.of("code", "three")));

        assertThat(written(tag)).isEqualTo("<p>one <strong>two</strong> <code>three</code></p>\n");
    }

    @Test
    void charactersThatNoPageMayHoldAreReplaced() throws IOException {
        assertThat(written(Tag.of("span", "a\u0000b\tc"))).isEqualTo("<span>a\uFFFDb\tc</span>");
    }

    @Test
    void aStyleSheetCannotEndItsElement() {
        assertThatThrownBy(() -> Tag.style("</style><script>")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Tag tag) throws IOException {
        StringBuilder out = new StringBuilder();
        tag.writeTo(out);
        return out.toString();
    }
}
