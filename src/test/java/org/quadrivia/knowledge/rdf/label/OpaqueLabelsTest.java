package org.quadrivia.knowledge.rdf.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueLabelsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9527101f974f5aedc4d6296954375b98", // MD5
                "membership 9527101f974f5aedc4d6296954375b98",
                "membership_9527101F974F5AEDC4D6296954375B98",
                "membership9527101f974f5aedc4d6296954375b98",
                "da39a3ee5e6b4b0d3255bfef95601890afd80709", // SHA-1
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301", // a UUID
                "node 3f2504e0 4f89 11d3 9a0c 0305e82c3301",
                "00000000-0000-0000-0000-000000000000",
                "record 20193847561", // a serial number
                "e3b0c44298fc", // a short digest
                "aGVsbG8gd29ybGQ", // base64
                "video dQw4w9WgXcQ",
                "b3JnYW5pc2F0aW9u",
                "genid1a2b3c4d5e6f",
            })
    void areWhatOnlyMachinesRead(String text) {
        assertThat(OpaqueLabels.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saint Gall, abbey",
                "Boeing 747-8F",
                "LeBron_James_2003-04",
                "decade1910",
                "facade of the palace",
                "Resolution 1973",
                "Windows10Pro2004",
                "C21H30O2",
                "C8H10N4O2",
                "R2D2",
                "10,000,000",
                "Apollo 11",
                "2025-05-10",
                "Donaudampfschifffahrtsgesellschaft",
                "Überlingen",
                "accede",
                "1 Corinthians 13",
                "",
            })
    void areNotNamesWithFiguresInThem(String text) {
        assertThat(OpaqueLabels.in(text)).isFalse();
    }
}
