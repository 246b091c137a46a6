package club.harrier.door;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.platform.Network;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # trusted                | peer      | X-Forwarded-For            | client
                    -                        | 127.0.0.1 | 192.0.2.7                  | 127.0.0.1
                    127.0.0.1                | 127.0.0.1 | 192.0.2.7                  | 192.0.2.7
                    127.0.0.1                | 127.0.0.1 | -                          | 127.0.0.1
                    127.0.0.1                | 127.0.0.1 | 1.1.1.1, 192.0.2.7         | 192.0.2.7
                    127.0.0.1                | 10.0.0.9  | 192.0.2.7                  | 10.0.0.9
                    127.0.0.1,10.0.0.0/8     | 127.0.0.1 | 1.1.1.1,192.0.2.7,10.9.8.7 | 192.0.2.7
                    10.0.0.0/8               | 10.0.0.9  | 10.1.1.1, 10.2.2.2         | 10.1.1.1
                    127.0.0.1                | 127.0.0.1 | 192.0.2.7, somewhere       | 127.0.0.1
                    127.0.0.1                | 127.0.0.1 | 192.0.2.7,                 | 127.0.0.1
                    ::1,2001:db8::/32        | ::1       | 2001:db9::5, 2001:db8::9   | 2001:db9::5
                    0.0.0.0/0                | 127.0.0.1 | 2001:db8::9                | 2001:db8::9
                    """)
    void whom_a_trusted_proxy_heard_from_is_the_client(String trusted, String peer, String forwarded, String client) {
        var networks = trusted == null
                ? List.<Network>of()
                : Arrays.stream(trusted.split(",", -1))
                        .map(it -> Network.named(it).orElseThrow())
                        .toList();
        assertThat(Remote.client(peer, forwarded == null ? List.of() : List.of(forwarded), networks))
                .isEqualTo(client);
    }
}
