package org.quadrivia.authoring.ui.knowledgebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.export.ExportFormat;
import org.quadrivia.authoring.export.KnowledgeBaseExport;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Of a private knowledge base nobody but its owner learns anything, at whatever address there is. */
@Tag("full")
class PrivateBaseTest extends AccountPages {
    private static final String TITLE = "Unheard of";
    private static final String QUIZ = "Unseen";

    @Autowired
    private KnowledgeBaseService bases;

    @Autowired
    private NamedQuizzes quizzes;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private KnowledgeBaseExport exports;

    @Autowired
    private WebApplicationContext web;

    private KbId kb = new KbId("ceasefire");
    private String code = "";

    @BeforeEach
    void aPrivateOne() {
        var owner = somebody("ada", Role.TEACHER);
        signInAs(owner);
        kb = bases.copy(new KbId("ceasefire"), TITLE);
        bases.setVisibility(kb, Visibility.PRIVATE);
        code = quizzes.make(kb, new QuizPlan(QUIZ, "", Composition.ALL, 3, false, AttemptTerms.PRACTICE), owner.id())
                .code()
                .toString();
    }

    @Test
    void itsOwnerComesIn() {
        assertThat(addresses()).hasSizeGreaterThan(20);
        for (String address : addresses()) {
            open(address);
            assertThat(page()).as(address).doesNotContain("Something went wrong on this page");
            if (address.startsWith("teach/" + kb) && !address.contains(code)) {
                assertThat(page()).as(address).contains(TITLE);
            }
        }
    }

    @Test
    void nobodyElseDoes() {
        for (String who : List.of("guest", "learner", "teacher")) {
            closeBrowser();
            openBrowser();
            if (!who.equals("guest")) {
                signInAs(somebody(who, who.equals("teacher") ? Role.TEACHER : Role.LEARNER));
            }
            for (String address : addresses()) {
                open(address);
                assertThat(page())
                        .as(who + " at " + address)
                        .doesNotContain(TITLE, QUIZ, "Something went wrong on this page");
            }
            assertThat(knowledge.find(kb)).isEmpty();
            assertThatThrownBy(() -> exports.write(kb, ExportFormat.TRIG, new ByteArrayOutputStream()))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void programsLearnAsLittle() throws Exception {
        for (String who : List.of("guest", "learner", "teacher")) {
            session.end();
            if (!who.equals("guest")) {
                signInAs(somebody(who, who.equals("teacher") ? Role.TEACHER : Role.LEARNER));
            }
            for (String address : List.of("/sparql?query=ASK%7B%7D", "/sparql", "/data?default", "/data?graph=x:y")) {
                var answer = asked("/kb/" + kb + address);
                assertThat(answer.getStatus()).as(who + " at " + address).isEqualTo(404);
                assertThat(answer.getContentAsString()).doesNotContain(TITLE);
            }
            assertThat(asked("/sparql").getContentAsString()).doesNotContain(kb.value() + "/", TITLE);
        }
    }

    @Test
    void programsOfItsOwnerReadIt() throws Exception {
        assertThat(asked("/kb/" + kb + "/data?default").getStatus()).isEqualTo(200);
        assertThat(asked("/kb/" + kb + "/sparql").getContentAsString()).contains("SPARQLExecutable");
    }

    private MockHttpServletResponse asked(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(web)
                .build()
                .perform(MockMvcRequestBuilders.get(URI.create(address)))
                .andReturn()
                .getResponse();
    }

    /** Of each page that there is; where it wants a knowledge base, of that one. */
    private List<String> addresses() {
        return RouteConfiguration.forRegistry(
                        UI.getCurrent().getInternals().getRouter().getRegistry())
                .getAvailableRoutes()
                .stream()
                .filter(route -> !route.getNavigationTarget().getPackageName().endsWith(".browser"))
                .map(route -> route.getTemplate()
                        .replaceAll(":kb\\??", kb.value())
                        .replaceAll(":code(\\([^)]*\\))?", code)
                        .replace(":path*", "asim-munir")
                        .replaceAll("/?:[a-z]+.*", ""))
                .filter(address -> !address.startsWith("account"))
                .sorted()
                .toList();
    }
}
