package club.harrier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.0.0.0/8, ::1, false",
        "128.0.0.0/1, 200.0.0.1, true",
        "128.0.0.0/1, 127.0.0.1, false",
        "0.0.0.0/0, 200.0.0.1, true",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8::/32, 2001:db8:1::5, true",
        "::ffff:192.0.2.7, 192.0.2.7, true"
    })
    void it_holds_what_begins_like_it(String network, String address, boolean isHeld) {
        assertThat(Network.named(network).orElseThrow().holds(InetAddress.ofLiteral(address)))
                .isEqualTo(isHeld);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy.example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8"})
    void what_is_no_address_is_none(String text) {
        assertThat(Network.named(text)).isEmpty();
    }
}
