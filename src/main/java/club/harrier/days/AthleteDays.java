package club.harrier.days;

import club.harrier.unit.DateRange;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// What one athlete did: a row per date and type of activity, oldest first. The rows lie one after the other in one
/// array, so that half a year of an athlete is two objects and not hundreds, and adding it up is one walk.
public final class AthleteDays {
    static final long UNKNOWN = Long.MIN_VALUE;

    /// Of an athlete who did nothing.
    static final AthleteDays NONE = new AthleteDays(new long[0]);

    private static final int DATE = 0;
    private static final int TYPE = 1;
    private static final int ACTIVITIES = 2;
    private static final int DISTANCE = 3;
    private static final int MOVING = 4;
    private static final int GAIN = 5;
    private static final int PACED_DISTANCE = 6;
    private static final int PACED_MOVING = 7;
    private static final int LAST_START = 8;
    private static final int WIDTH = 9;

    private final long[] values;

    private AthleteDays(long[] values) {
        this.values = values;
    }

    /// Tells the numbers of the rows of these dates and types, oldest first.
    public void each(DateRange dates, Types types, IntConsumer told) {
        long last = dates.end().toEpochDay();
        for (int row = firstOn(dates.start().toEpochDay()); row < size() && epochDay(row) <= last; row++) {
            if ((of(row, TYPE) & types.mask()) != 0) {
                told.accept(row);
            }
        }
    }

    private int firstOn(long epochDay) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (epochDay(middle) < epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int size() {
        return values.length / WIDTH;
    }

    private long of(int row, int column) {
        return values[row * WIDTH + column];
    }

    /// The date of a row, in days since 1970-01-01.
    public long epochDay(int row) {
        return of(row, DATE);
    }

    public long activities(int row) {
        return of(row, ACTIVITIES);
    }

    /// Unknown counts as zero.
    public long distanceCm(int row) {
        return of(row, DISTANCE);
    }

    /// Unknown counts as zero.
    public long movingMs(int row) {
        return of(row, MOVING);
    }

    /// Whether any activity of the row knows its ascent.
    public boolean hasElevationGain(int row) {
        return of(row, GAIN) != UNKNOWN;
    }

    public long elevationGainCm(int row) {
        return of(row, GAIN);
    }

    /// Distance of those activities that have a moving time and a distance above zero.
    public long pacedDistanceCm(int row) {
        return of(row, PACED_DISTANCE);
    }

    /// Moving time of the same.
    public long pacedMovingMs(int row) {
        return of(row, PACED_MOVING);
    }

    /// The start of the latest activity of the row, in microseconds since 1970, as the database keeps it.
    public long lastStartedUs(int row) {
        return of(row, LAST_START);
    }

    /// About how much memory this takes, in bytes.
    int bytes() {
        return 100 + values.length * Long.BYTES;
    }

    /// Takes the rows of one athlete, oldest first, as the columns of `LoadedDays` come.
    static final class Rows {
        private long[] values = new long[64 * WIDTH];
        private int length;

        /// One row: the date, the type's bit, and the sums, in the order of the columns.
        void add(long... row) {
            if (length == values.length) {
                values = Arrays.copyOf(values, 2 * length);
            }
            System.arraycopy(row, 0, values, length, WIDTH);
            length += WIDTH;
        }

        AthleteDays days() {
            return length == 0 ? NONE : new AthleteDays(Arrays.copyOf(values, length));
        }
    }
}
