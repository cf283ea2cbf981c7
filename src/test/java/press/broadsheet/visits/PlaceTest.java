package press.broadsheet.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "2001:db8::1, 2001:db8:0:0::",
        "2001:DB8:0:0:1::, 2001:db8:0:0::",
        "::1, 0:0:0:0::",
        "1::2::3, 1:0:0:0::",
        "not:an:address, 0:0:0:0::",
    })
    void isAnAddressOrAHousehold(String address, String place) {
        assertThat(Place.of(address)).isEqualTo(place);
    }

    @Test
    void isPartOfALineAndOfARegion() {
        assertThat(Place.site("2001:db8:77:1234:1::2")).isEqualTo("2001:db8:77:1200::");
        assertThat(Place.region("2001:db8:77:1234:1::2")).isEqualTo("2001:db8:77::");
        assertThat(Place.site("203.0.113.7"))
                .isEqualTo(Place.region("203.0.113.7"))
                .isEqualTo("203.0.113.7");
    }
}
