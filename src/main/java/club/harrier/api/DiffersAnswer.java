package club.harrier.api;

import club.harrier.calendar.Entry;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.unit.Decimals;
import club.harrier.workout.Workout;
import club.harrier.workout.WrittenBlock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How an athlete's own workout differs from the plan's: three versions of it.
public record DiffersAnswer(
        @Schema(description = "The plan's, as it was when a coach changed it for this athlete.")
        VersionAnswer base,

        @Schema(description = "The plan's, as it is now.") VersionAnswer group,
        @Schema(description = "The athlete's.") VersionAnswer personal) {

    /// A workout on a day.
    public record VersionAnswer(
            LocalDate date,
            String name,
            ActivityType activityType,
            @Nullable SubType subType,
            @Nullable BigDecimal targetDistanceM,
            @Nullable Integer targetDurationS,
            List<WrittenBlock> blocks,
            String note) {

        public static VersionAnswer of(Entry.Version version) {
            return of(version.date(), version.workout());
        }

        public static VersionAnswer of(LocalDate date, Workout workout) {
            return new VersionAnswer(
                    date,
                    workout.name(),
                    workout.activityType(),
                    workout.subType(),
                    Decimals.metresIfKnown(workout.targetDistanceCm()),
                    workout.targetDurationS(),
                    workout.blocks().written(),
                    workout.note());
        }
    }

    public static DiffersAnswer of(Entry.Differs differs) {
        return new DiffersAnswer(
                VersionAnswer.of(differs.base()),
                VersionAnswer.of(differs.group()),
                VersionAnswer.of(differs.personal()));
    }
}
