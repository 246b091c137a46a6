package club.harrier.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.harrier.activity.FeedEntry;
import club.harrier.feed.FeedFilter;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchesTest {
    private final Watches watches = new Watches(2, 3);
    private final UUID person = UUID.randomUUID();

    @Test
    void one_person_has_only_so_many_and_the_server_too() {
        add(person);
        var second = add(person);
        assertThatThrownBy(() -> add(person)).matches(it -> reason(it) == Reason.TOO_MANY);
        watches.remove(second);
        watches.remove(second);
        add(person);
        add(UUID.randomUUID());
        assertThatThrownBy(() -> add(UUID.randomUUID())).matches(it -> reason(it) == Reason.UNAVAILABLE);
    }

    @Test
    void one_that_nobody_reads_makes_room() {
        var gone = new Silent();
        var watch = watch(person, gone);
        watches.add(watch, () -> {});
        add(person);
        gone.isOpen = false;
        assertThat(watches.byClub().values()).allSatisfy(all -> assertThat(all).doesNotContain(watch));
        add(person);
    }

    private Watch add(UUID account) {
        var watch = watch(account, new Silent());
        watches.add(watch, () -> {});
        return watch;
    }

    private static Watch watch(UUID account, Outlet outlet) {
        return new Watch(new UUID(0, 1), account, new byte[] {1}, UUID.randomUUID(), FeedFilter.RUNS, outlet, 0);
    }

    private static Reason reason(Throwable thrown) {
        return ((Failure) thrown).reason();
    }

    private static final class Silent implements Outlet {
        private boolean isOpen = true;

        @Override
        public void tell(long position, FeedEntry entry) {}

        @Override
        public void restart(long position) {}

        @Override
        public void beat(long position) {}

        @Override
        public void end() {}

        @Override
        public boolean isOpen() {
            return isOpen;
        }
    }
}
