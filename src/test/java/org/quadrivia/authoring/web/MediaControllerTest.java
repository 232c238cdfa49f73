package org.quadrivia.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.SampleMedia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MediaControllerTest extends AuthoringStage {
    @Autowired
    private MediaLibrary library;

    @Autowired
    private MediaController controller;

    @Test
    void aFileIsSentAsWhatItIsAndMayDoNothing() throws Exception {
        MediaFile file = library.bring(kb, SampleMedia.svg("<circle r=\"4\"/>"));

        MockHttpServletResponse response = get(file.name().address(), "X", "x");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(file.bytes());
        assertThat(response.getContentType()).isEqualTo("image/svg+xml");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("inline; filename=")
                .endsWith(".svg\"");
    }

    @Test
    void aBrowserAsksForItOnceAndForPartsOfASound() throws Exception {
        MediaFile file = library.bring(kb, SampleMedia.wav());
        String address = file.name().address();

        String tag = get(address, "X", "x").getHeader("ETag");
        assertThat(get(address, "If-None-Match", String.valueOf(tag)).getStatus())
                .isEqualTo(304);
        MockHttpServletResponse part = get(address, "Range", "bytes=100-199");

        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(file.bytes(), 100, 200));
    }

    @Test
    void toThoseWhoMayNotReadTheBaseNothingStandsThere() throws Exception {
        MediaFile file = library.bring(kb, SampleMedia.png(Color.PINK));

        signInAs(teacher("eve"));

        assertThat(get(file.name().address(), "X", "x").getStatus()).isEqualTo(404);
        assertThat(get("file/nothing", "X", "x").getStatus()).isEqualTo(404);
        assertThat(get("file/" + "A".repeat(43), "X", "x").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String address, String header, String value) throws Exception {
        MockMvc server = MockMvcBuilders.standaloneSetup(controller).build();
        return server.perform(MockMvcRequestBuilders.get("/" + address).header(header, value))
                .andReturn()
                .getResponse();
    }
}
