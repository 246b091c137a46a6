package club.harrier.api.group;

import club.harrier.activity.FeedEntry;
import club.harrier.api.FeedEntryAnswer;
import club.harrier.platform.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of a group's feed, newest start first.")
record FeedAnswer(
        List<FeedEntryAnswer> activities,

        @Schema(description = "Hand it back as cursor for the next page; null on the last one") @Nullable
        String nextCursor) {

    static FeedAnswer of(Part<FeedEntry> part) {
        return new FeedAnswer(part.rows().stream().map(FeedEntryAnswer::of).toList(), part.nextCursor());
    }
}
