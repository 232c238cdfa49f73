package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class LazyComponentsTest {
    private static final String MODULE = "/VAADIN/build/generated-flow-imports-t4n_Ujc-.js";

    private final LazyComponents filter = new LazyComponents();

    @BeforeEach
    void registerTwoViews() throws Exception {
        var context = new MockServletContext();
        ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        registry.setRoute("plain", Plain.class, List.of());
        registry.setRoute("heavy", Heavy.class, List.of());
        filter.init(new MockFilterConfig(context));
    }

    @Test
    void theBundleIsReplacedByAShortLoader() throws Exception {
        MockHttpServletResponse response = get(MODULE, null);

        assertThat(response.getContentType()).startsWith("text/javascript");
        assertThat(response.getContentAsString())
                .contains("bundle.search = '?whole'", "import(bundle.href)")
                .hasSizeLessThan(3000);
    }

    @Test
    void theLoaderNamesPlainClassesOnly() throws Exception {
        String lines = get(MODULE, null).getContentAsString();

        assertThat(lines)
                .contains(key(Plain.class), key(Composite.class), key(UI.class))
                .doesNotContain(key(Button.class));
    }

    @Test
    void theWholeBundleAndOtherFilesPass() throws Exception {
        assertThat(get(MODULE, "whole").getContentAsString()).isEmpty();
        assertThat(get("/VAADIN/build/indexhtml-x.js", null).getContentAsString())
                .isEmpty();
    }

    private MockHttpServletResponse get(String path, String query) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setQueryString(query);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static String key(Class<?> type) {
        return BundleUtils.getChunkId(type.getName());
    }

    /** A view of plain elements. */
    public static class Plain extends Composite<Div> {}

    /** A view that is itself a component of Vaadin's. */
    public static class Heavy extends Button {}
}
