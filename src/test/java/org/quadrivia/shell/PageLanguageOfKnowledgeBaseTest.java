package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.quiz.ui.Browser;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = QuadriviaApplication.class,
        properties = "quadrivia.kb=src/test/resources/knowledge/languages/de.ttl")
class PageLanguageOfKnowledgeBaseTest extends Browser {
    @Test
    void aPageIsInTheLanguageOfTheKnowledgeBaseIfTheInterfaceHasNoneOfTheBrowsers() {
        accept("pl, ru;q=0.5");

        open("search");

        assertThat(heading()).isEqualTo("Suche");
    }

    @Test
    void theBrowsersLanguageCountsMoreThanThatOfTheKnowledgeBase() {
        accept("pl, en;q=0.5");

        open("search");

        assertThat(heading()).isEqualTo("Search");
    }

    private static void accept(String languages) {
        FakeRequest request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        request.getHeaders().put("Accept-Language", List.of(languages));
    }
}
