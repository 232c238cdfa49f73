package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import org.quadrivia.knowledge.KbId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The public address of this server, as a setting says; else as whoever asks has it. */
@Component
public class Site {
    private final String setting;

    Site(@Value("${quadrivia.base-url:}") String setting) {
        this.setting = setting.replaceFirst("(?<!/)/++$", "");
    }

    /** With a slash at its end. */
    public String root(HttpServletRequest request) {
        return setting.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/"
                : setting + "/";
    }

    /** The IRI of a knowledge base as a dataset. */
    static String dataset(String root, KbId kb) {
        return root + "void#" + kb;
    }
}
