package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that say nearly the same. */
class NameEndingsTest {
    @Test
    void aSharedWordOrEndingMakesTextsAlike() {
        assertThat(NameEndings.alike("experimental physicist", "theoretical physicist"))
                .isTrue();
        assertThat(NameEndings.alike("experimental physicist", "astrophysicist"))
                .isTrue();
        assertThat(NameEndings.alike("neurobiologist", "microbiologist")).isTrue();
        assertThat(NameEndings.alike("comic book store owner", "astrophysicist"))
                .isFalse();
    }

    @Test
    void textsWithoutLettersAreNotAlike() {
        assertThat(NameEndings.alike("1", "…")).isFalse();
        assertThat(NameEndings.common("1", "2")).isLessThan(0.5);
    }

    @Test
    void textsOfAboutTheSameLengthAreNearer() {
        double near = NameEndings.common("aerospace engineer", "sales representative");
        double far = NameEndings.common("aerospace engineer", "comic book store owner");
        double alike = NameEndings.common("aerospace engineer", "civil engineer");

        assertThat(far).isLessThan(near);
        assertThat(near).isLessThan(alike);
    }
}
