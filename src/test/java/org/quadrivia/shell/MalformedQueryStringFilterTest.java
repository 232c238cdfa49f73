package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MalformedQueryStringFilterTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void anUnreadableQueryStringIsDropped() throws Exception {
        var request = new MockHttpServletRequest("GET", "/search") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new IllegalStateException("Character decoding failed");
            }
        };
        request.setQueryString("q=%E0%A4");

        new MalformedQueryStringFilter().doFilter(request, response, chain);

        assertThat(response.getRedirectedUrl()).isEqualTo("/search");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void aReadableQueryStringPasses() throws Exception {
        var request = new MockHttpServletRequest("GET", "/search");
        request.setQueryString("q=river");

        new MalformedQueryStringFilter().doFilter(request, response, chain);

        assertThat(response.getRedirectedUrl()).isNull();
        assertThat(chain.getRequest()).isSameAs(request);
    }
}
