package org.quadrivia.live.web;

import static org.quadrivia.Messages.text;
import static org.quadrivia.live.web.LivePages.escaped;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.language.RequestLanguage;
import org.quadrivia.live.PlayerName;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page of phones. It says nothing about any round; its script fetches what the player may see. */
@RestController
@ConditionalOnStorage
class PhoneController {
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final List<String> WORDS = List.of(
            "again",
            "answer",
            "away",
            "discuss",
            "discuss.body",
            "end",
            "fault.code",
            "fault.full",
            "fault.locked",
            "fault.name",
            "fault.name_taken",
            "fault.slow_down",
            "gone",
            "gone.body",
            "hits",
            "kept",
            "late",
            "lobby",
            "lobby.body",
            "none",
            "over",
            "paused",
            "points",
            "proof",
            "question",
            "rank",
            "right",
            "seconds",
            "ten",
            "total",
            "unsent",
            "vote",
            "wrong",
            "yours");

    private static final String BODY = """
            <main id="main">
            <section id="play" hidden></section>
            <form id="join" novalidate>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p class="complaint" role="alert"></p>
            <label for="code">%3$s</label>
            <input id="code" name="code" value="%4$s" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="12" required>
            <label for="name">%5$s</label>
            <input id="name" name="name" autocomplete="nickname" maxlength="%6$d" aria-describedby="name-help" required>
            <p id="name-help" class="small muted">%7$s</p>
            <button class="btn primary" type="submit">%8$s</button>
            </form>
            </main>
            <p id="status" role="status"></p>
            """;

    private final int days;

    PhoneController(@Value("${quadrivia.live-days:30}") int days) {
        this.days = days;
    }

    @GetMapping("/live")
    ResponseEntity<String> join(HttpServletRequest request) {
        return page("", request);
    }

    @GetMapping("/live/{code:[A-Z2-9]{6}}")
    ResponseEntity<String> join(@PathVariable("code") String code, HttpServletRequest request) {
        return page(code, request);
    }

    private ResponseEntity<String> page(String code, HttpServletRequest request) {
        Locale wanted = RequestLanguage.of(request);
        Locale language = InterfaceLanguages.isOfQuizzesOnly(wanted) ? Locale.ENGLISH : wanted;
        String body = BODY.formatted(
                escaped(text(language, "live.title")),
                escaped(text(language, "live.lead")),
                escaped(text(language, "live.code")),
                escaped(code),
                escaped(text(language, "live.name")),
                PlayerName.MAX_LENGTH,
                escaped(text(language, "live.name.help", PlayerName.MAX_LENGTH, days)),
                escaped(text(language, "live.join")));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(LivePages.of(
                        request,
                        language,
                        text(language, "live.title"),
                        "live-phone.js",
                        "phone",
                        "live.",
                        WORDS,
                        Map.of("code", code),
                        body));
    }
}
