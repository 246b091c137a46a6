package club.harrier.platform;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/// Internet addresses that begin alike.
///
/// @param address one of them
/// @param bits how many bits of it they share
public record Network(InetAddress address, int bits) {

    /// One address, `192.0.2.7`, or many, `10.0.0.0/8`; also of version 6. Names are not looked up.
    public static Optional<Network> named(String text) {
        String[] parts = text.split("/", 2);
        try {
            var address = InetAddress.ofLiteral(parts[0]);
            int all = address.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            return bits < 0 || bits > all ? Optional.empty() : Optional.of(new Network(address, bits));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /// Whether an address is one of these.
    public boolean holds(InetAddress other) {
        byte[] own = address.getAddress();
        byte[] theirs = other.getAddress();
        return own.length == theirs.length
                && new BigInteger(1, own)
                                .xor(new BigInteger(1, theirs))
                                .shiftRight(own.length * Byte.SIZE - bits)
                                .signum()
                        == 0;
    }
}
