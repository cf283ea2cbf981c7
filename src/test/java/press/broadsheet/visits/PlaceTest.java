package press.broadsheet.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
        "2001:db8:1:2:ffff:4:5:6, 2001:db8:1:2::",
        "[2001:db8:1:2:3:4:5:6], 2001:db8:1:2::",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0::",
        "2001:db8::1, 2001:db8::",
    })
    void isAnAddressOrAHousehold(String address, String place) {
        assertThat(Place.of(address)).isEqualTo(place);
    }
}
