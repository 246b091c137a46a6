package club.harrier.recorded;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Recorded points while a file is being read: columns that grow, with instants instead of offsets.
public final class SampleColumns {
    /// Order of the value columns, the same in a row handed to `add`.
    public static final int LATITUDE = 0;

    public static final int LONGITUDE = 1;
    public static final int ALTITUDE = 2;
    public static final int DISTANCE = 3;
    public static final int HEART_RATE = 4;
    public static final int CADENCE = 5;
    public static final int POWER = 6;
    static final int WIDTH = 7;

    private final PointAllowance allowance;
    private final int[][] columns = new int[WIDTH][64];
    private long[] atMillis = new long[64];
    private int count;

    public SampleColumns(PointAllowance allowance) {
        this.allowance = allowance;
    }

    public static int[] emptyRow() {
        int[] row = new int[WIDTH];
        Arrays.fill(row, Samples.ABSENT);
        return row;
    }

    /// Adds one point at an instant in milliseconds since 1970; refuses the file past the allowed number of points.
    public void add(long at, int[] row) {
        allowance.take();
        if (count == atMillis.length) {
            int longer = count + (count >> 1);
            atMillis = Arrays.copyOf(atMillis, longer);
            for (int c = 0; c < WIDTH; c++) {
                columns[c] = Arrays.copyOf(columns[c], longer);
            }
        }
        atMillis[count] = at;
        for (int c = 0; c < WIDTH; c++) {
            columns[c][count] = row[c];
        }
        count++;
    }

    public int count() {
        return count;
    }

    public long at(int row) {
        return atMillis[row];
    }

    /// The chosen points in file order. Times never decrease: a point that lies before an earlier one takes that
    /// one's time, so that the path stays as recorded. Points before the start, and those more than 24.8 days after
    /// it (the widest offset a sample can hold), are left out.
    public Samples since(long startAt, IntPredicate chosen) {
        int[] rows = new int[count];
        int kept = 0;
        for (int row = 0; row < count; row++) {
            long offset = atMillis[row] - startAt;
            if (offset >= 0 && offset <= Integer.MAX_VALUE && chosen.test(row)) {
                rows[kept++] = row;
            }
        }
        int[] time = new int[kept];
        int latest = 0;
        for (int i = 0; i < kept; i++) {
            latest = Math.max(latest, (int) (atMillis[rows[i]] - startAt));
            time[i] = latest;
        }
        return new Samples(
                time,
                picked(LATITUDE, rows, kept),
                picked(LONGITUDE, rows, kept),
                picked(ALTITUDE, rows, kept),
                picked(DISTANCE, rows, kept),
                picked(HEART_RATE, rows, kept),
                picked(CADENCE, rows, kept),
                picked(POWER, rows, kept));
    }

    private int[] picked(int column, int[] rows, int kept) {
        int[] values = new int[kept];
        for (int i = 0; i < kept; i++) {
            values[i] = columns[column][rows[i]];
        }
        return values;
    }

    /// The plain mean of the points that have a heart rate, in beats per minute; null where none has.
    public static @Nullable Integer averageHeartRate(Samples samples) {
        long sum = 0;
        int known = 0;
        for (int beats : samples.heartRate()) {
            if (beats != Samples.ABSENT) {
                sum += beats;
                known++;
            }
        }
        return known == 0 ? null : (int) Math.round((double) sum / known);
    }

    /// The highest heart rate among the points, in beats per minute; null where none has one.
    public static @Nullable Integer maximumHeartRate(Samples samples) {
        int highest = Samples.ABSENT;
        for (int beats : samples.heartRate()) {
            highest = Math.max(highest, beats);
        }
        return highest == Samples.ABSENT ? null : highest;
    }
}
