package org.quadrivia.quiz.ui.start;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.quadrivia.form.RemotePicture;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.test.context.TestPropertySource;

/** Topics on the start page of a knowledge base that may show pictures. */
@TestPropertySource(properties = "quadrivia.pictures=true")
class TopicPicturesTest extends PageTest {
    @Test
    void aTopicShowsAPictureOfOneOfItsThings() {
        open("start/calls");

        RemotePicture picture = _get(RemotePicture.class);
        Image image = _get(picture, Image.class);
        assertThat(image.getElement().getAttribute("src")).isEqualTo("https://pictures.example.net/munir.png");
        assertThat(image.getElement().getAttribute("alt")).isEqualTo("Munir");
        assertThat(picture.getElement().getTextRecursively()).contains("Ada", "pictures.example.net");
        ListItem card = (ListItem) picture.getParent().orElseThrow();
        assertThat(card.getElement().getTextRecursively()).contains("Calls");
    }

    @Test
    void aTopicOfWhichNothingHasAPictureShowsNone() {
        open("start/calls");

        assertThat(_find(RemotePicture.class)).hasSize(1);
        assertThat(page()).contains("All the rest");
    }
}
