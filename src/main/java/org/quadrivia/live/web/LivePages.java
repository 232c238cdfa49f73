package org.quadrivia.live.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.language.Direction;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The frame of the pages of live rounds. They are plain HTML, since hundreds of phones open them at once. */
final class LivePages {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s" dir="%2$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>%3$s · %4$s</title>
            <link rel="icon" href="%5$s/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="%5$s/fonts.css">
            <link rel="stylesheet" href="%5$s/styles.css">
            <link rel="stylesheet" href="%5$s/shell.css">
            <link rel="stylesheet" href="%5$s/live.css">
            <script type="application/json" id="live">%6$s</script>
            <script type="module" src="%5$s/%7$s"></script>
            </head>
            <body class="live %8$s">
            %9$s
            </body>
            </html>
            """;

    private LivePages() {}

    /**
     * Returns a page.
     *
     * @param script the name of its script
     * @param kind a class of its body
     * @param words the texts that the script shows, as keys of messages without {@code prefix}
     * @param more what else the script needs
     * @param body HTML
     */
    static String of(
            HttpServletRequest request,
            Locale language,
            String title,
            String script,
            String kind,
            String prefix,
            List<String> words,
            Map<String, String> more,
            String body) {
        Map<String, Object> data = new TreeMap<>(more);
        Map<String, String> texts = new TreeMap<>();
        words.forEach(word -> texts.put(word, text(language, prefix + word, "{0}", "{1}")));
        data.put("words", texts);
        data.put("root", request.getContextPath() + "/live");
        return PAGE.formatted(
                language.toLanguageTag(),
                Direction.of(language).value(),
                escaped(title),
                escaped(text(language, "shell.name")),
                escaped(request.getContextPath()),
                JSON.writeValueAsString(data).replace("<", "\\u003c"),
                script,
                kind,
                body);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
