package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.account.ClientNetwork;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.password.PasswordRules;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.quality.text.LabelDefects;
import org.quadrivia.quality.text.LinkMarkup;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.Spelling;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.lexicon.WordingRules;
import org.quadrivia.quiz.QuizCode;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * What anybody may send in a header, an address or a form costs in proportion to its length. Regular expressions, which look without
 * asking for memory, are seen to by {@code PatternsTest}.
 */
class UntrustedTextTest {
    private static final int LONGEST = 16_384;
    private static final List<String> PARTS = List.of(
            "a",
            " ",
            "/",
            ",",
            ";q=",
            "*/*,",
            "gzip ; q = 0 ,",
            "a/b;q=0.1,",
            "W/\"x\",",
            "[[",
            "[[a|",
            "]]",
            "{s}",
            "{",
            "%2e%2e/",
            "%",
            "1:",
            ":",
            ".",
            "a.",
            "-",
            "é",
            "\u0301",
            "ﷺ",
            "\n",
            "\"",
            "\\",
            "<",
            "aB",
            "_a",
            "A1");

    private static final Map<String, Consumer<String>> LOOKS = new LinkedHashMap<>();

    static {
        PageAddress pages = new PageAddress(new KbId("a"), "http://e.org/");
        LOOKS.put("Accept", text -> Accept.of(text).best(List.of("text/html", "text/turtle"), List::of));
        LOOKS.put("Accept-Encoding", text -> reply(HttpHeaders.ACCEPT_ENCODING, text));
        LOOKS.put("If-None-Match", text -> reply(HttpHeaders.IF_NONE_MATCH, text));
        LOOKS.put("the address of a page", text -> pages.read(text, Optional.empty()));
        LOOKS.put("an IRI in an address", text -> pages.read("", Optional.of("http://e.org/" + text)));
        LOOKS.put("a remote address", ClientNetwork::of);
        LOOKS.put("a name to sign in by", SignInName::of);
        LOOKS.put("a password", text -> PasswordRules.fault(text, new SignInName("somebody")));
        LOOKS.put("the code of a quiz", QuizCode::read);
        LOOKS.put("a typed answer", text -> Spelling.slips("Prague", text, "en", 2));
        LOOKS.put("a name that is compared", text -> Spelling.slips(text, "Prague", "en", 2));
        LOOKS.put("words of the lexicon", text -> WordingRules.faults(WordingForm.values()[0], text));
        LOOKS.put("an explanation", PlainWords::of);
        LOOKS.put("an explanation that is checked", LinkMarkup::broken);
        LOOKS.put("a label", LabelDefects::inOption);
        LOOKS.put("words of a label", LabelDefects::joined);
        LOOKS.put("a search as a query", SparqlForPages::search);
    }

    private static void reply(String header, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(header, value);
        Reply.of("text/plain", new byte[1_000]).tagged("x").send(request, new MockHttpServletResponse());
    }

    static Stream<String> looks() {
        return LOOKS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void twiceTheTextTakesTwiceTheMemory(String what) {
        for (String part : PARTS) {
            LinearGrowth.ofSteps(
                    what + " of " + part,
                    n -> "a" + part.repeat(n),
                    String::length,
                    64,
                    LONGEST,
                    text -> LinearGrowth.bytes(() -> LOOKS.get(what).accept(text)));
        }
        assertThat(PARTS).isNotEmpty();
    }
}
