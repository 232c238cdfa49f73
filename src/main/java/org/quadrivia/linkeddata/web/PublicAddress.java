package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import org.quadrivia.knowledge.KbId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The public address of this server: from the settings, or else as the client called it. */
@Component
public class PublicAddress {
    private final String setting;

    PublicAddress(@Value("${quadrivia.base-url:}") String setting) {
        this.setting = setting.replaceFirst("(?<!/)/++$", "");
    }

    /** Returns the public address, ending with a slash. */
    public String root(HttpServletRequest request) {
        return setting.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/"
                : setting + "/";
    }

    /** Returns the IRI of a knowledge base as a dataset. */
    static String dataset(String root, KbId kb) {
        return root + "void#" + kb;
    }
}
