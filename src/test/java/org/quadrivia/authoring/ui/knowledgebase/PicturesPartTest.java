package org.quadrivia.authoring.ui.knowledgebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.picture.PicturePermission;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner of a knowledge base decides whether its pages show pictures. */
@Tag("full")
class PicturesPartTest extends AccountPages {
    @Autowired
    private KnowledgeBaseService bases;

    @Autowired
    private PicturePermission pictures;

    private KbId kb = new KbId("ceasefire");

    @BeforeEach
    void oneOfAda() {
        signInAs(somebody("ada", Role.TEACHER));
        kb = bases.copy(new KbId("ceasefire"), "With pictures " + System.nanoTime());
    }

    @Test
    void picturesAreOffUntilTheOwnerAllowsThem() {
        assertThat(pictures.allowed(kb)).isFalse();

        open("teach/" + kb + "/settings");
        assertThat(page()).contains("Pictures from other servers", "network addresses of your readers");
        send("Pictures from other servers", Map.of("pictures", "yes"));
        assertThat(pictures.allowed(kb)).isTrue();
        assertThat(pictures.anywhere()).isTrue();

        send("Pictures from other servers", Map.of("pictures", "no"));
        assertThat(pictures.allowed(kb)).isFalse();
    }

    @Test
    void nobodyElseAllowsThem() {
        signInAs(somebody("tom", Role.TEACHER));

        assertThatThrownBy(() -> bases.setPictures(kb, true)).isInstanceOf(AccessRefused.class);
        assertThat(pictures.allowed(kb)).isFalse();
    }
}
