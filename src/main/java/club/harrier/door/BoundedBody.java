package club.harrier.door;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A body that is cut off where it passes its bound.
final class BoundedBody extends FilterInputStream {
    private final long limit;
    private long read;

    BoundedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /// The body was larger than its bound. An IOException, as JSON readers let it pass as it is.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        final long limit;

        TooLarge(long limit) {
            super("larger than " + limit + " bytes");
            this.limit = limit;
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int some = super.read(target, from, most);
        count(Math.max(0, some));
        return some;
    }

    @Override
    public long skip(long most) throws IOException {
        long some = super.skip(most);
        count(some);
        return some;
    }

    private void count(long bytes) throws TooLarge {
        read += bytes;
        if (read > limit) {
            throw new TooLarge(limit);
        }
    }
}
