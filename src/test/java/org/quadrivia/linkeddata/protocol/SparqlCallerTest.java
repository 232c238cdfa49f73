package org.quadrivia.linkeddata.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.quadrivia.account.ClientNetwork;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is asked of whom. */
class SparqlCallerTest {
    private static final KbId KB = new KbId("closed");

    private Optional<String> exam = Optional.empty();

    @Test
    void whoSitsAtAnExamReadsNothingOfIt() {
        SparqlCaller asker = asker();
        assertThat(asker.reads("closed")).isEqualTo(KB);

        exam = Optional.of("quiz/abc");

        assertThatThrownBy(() -> asker.reads("closed"))
                .isInstanceOfSatisfying(
                        SparqlProtocolException.class,
                        refused -> assertThat(refused.status).isEqualTo(403))
                .hasMessageContaining("exam");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String name : new String[] {"other", "", "../x", "UPPER"}) {
            assertThatThrownBy(() -> asker().reads(name))
                    .as(name)
                    .isInstanceOfSatisfying(
                            SparqlProtocolException.class,
                            refused -> assertThat(refused.status).isEqualTo(404));
        }
    }

    @Test
    void aHouseholdByIpv6CountsAsOne() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:1:2:aaaa:bbbb:cccc:dddd");

        assertThat(asker().client(request)).isEqualTo("2001:db8:1:2");
        assertThat(ClientNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private SparqlCaller asker() {
        KnowledgeBase base = Mockito.mock(KnowledgeBase.class, Mockito.RETURNS_DEEP_STUBS);
        Mockito.when(base.card().id()).thenReturn(KB);
        Knowledge knowledge = Mockito.mock(Knowledge.class);
        Mockito.when(knowledge.find(KB)).thenReturn(Optional.of(base));
        return new SparqlCaller(knowledge, kb -> exam, CurrentPerson.NOBODY);
    }
}
