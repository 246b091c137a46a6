package club.harrier.feed;

import club.harrier.activity.FeedEntry;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which activities a feed shows.
///
/// @param activityType null: every type
/// @param subTypes any of these; empty: all
/// @param startDate first local date; null: from the beginning
/// @param endDate last local date, included; null: without end
/// @param athleteId one member's alone, or null
/// @param sought what the member's name holds, case ignored; null or blank: anything
public record FeedFilter(
        @Nullable ActivityType activityType,
        List<SubType> subTypes,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable UUID athleteId,
        @Nullable String sought) {

    private static final int LONGEST_NAME = 100;

    /// Runs, all of them.
    public static final FeedFilter RUNS = new FeedFilter(ActivityType.RUN, List.of(), null, null, null, null);

    public FeedFilter {
        subTypes = List.copyOf(subTypes);
        if (sought != null && Name.length(sought) > LONGEST_NAME) {
            throw Failure.invalid("q", "The search q has at most " + LONGEST_NAME + " characters.");
        }
        sought = sought == null || sought.isBlank() ? null : sought;
        requireUsual("start_date", startDate);
        requireUsual("end_date", endDate);
        if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
            throw Failure.invalid("end_date", "end_date lies before start_date.");
        }
    }

    /// Whether a feed with this filter shows the activity.
    public boolean shows(FeedEntry entry) {
        return (activityType == null || activityType == entry.activityType())
                && (subTypes.isEmpty() || (entry.subType() != null && subTypes.contains(entry.subType())))
                && (startDate == null || !entry.localDate().isBefore(startDate))
                && (endDate == null || !entry.localDate().isAfter(endDate))
                && (athleteId == null || athleteId.equals(entry.athleteId()))
                && (sought == null || Name.key(entry.displayName()).contains(Name.key(sought)));
    }

    private static void requireUsual(String field, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
            throw Failure.invalid(field, field + " is a date of the years 1 to 9999.");
        }
    }

    /// Reads `activity_type`: a type, `all` (answered as null), or nothing, which means runs.
    public static @Nullable ActivityType type(@Nullable String given) {
        if (given == null) {
            return ActivityType.RUN;
        }
        return given.equals("all")
                ? null
                : ActivityType.named(given)
                        .orElseThrow(() -> Failure.invalid(
                                "activity_type",
                                "activity_type is one of run, bike, swim, walk, hike, strength, other, all."));
    }

    /// Reads `sub_type`: names with commas between.
    public static List<SubType> subTypes(@Nullable String given) {
        if (given == null) {
            return List.of();
        }
        return Arrays.stream(given.split(",", -1))
                .map(String::strip)
                .map(name -> SubType.named(name)
                        .orElseThrow(() ->
                                Failure.invalid("sub_type", "sub_type holds one or more of " + SubType.names() + ".")))
                .distinct()
                .toList();
    }
}
