package org.quadrivia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.Place.Direction;

class PlaceTest {
    private static final Place BERLIN = at(52.5167, 13.3833);
    private static final Place PARIS = at(48.8567, 2.3508);

    @Test
    void measuresTheShortestWay() {
        assertThat(BERLIN.distanceTo(PARIS)).isCloseTo(878, within(2.0));
        assertThat(at(0, 179.5).distanceTo(at(0, -179.5))).isCloseTo(111.2, within(0.1));
        assertThat(BERLIN.distanceTo(BERLIN)).isZero();
    }

    @Test
    void namesTheDirectionInWhichItBegins() {
        assertThat(BERLIN.directionTo(PARIS)).isEqualTo(Direction.SOUTH_WEST);
        assertThat(PARIS.directionTo(BERLIN)).isEqualTo(Direction.NORTH_EAST);
        assertThat(at(0, 179.5).directionTo(at(0, -179.5))).isEqualTo(Direction.EAST);
        assertThat(at(10, 20).directionTo(at(5, 20))).isEqualTo(Direction.SOUTH);
    }

    @Test
    void isOnTheEarth() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> at(0, Double.NaN));
    }

    private static Place at(double latitude, double longitude) {
        return new Place(new Named(new EntityId("urn:here"), "here"), latitude, longitude);
    }
}
