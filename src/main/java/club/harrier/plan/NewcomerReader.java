package club.harrier.plan;

import club.harrier.group.GroupNews;
import club.harrier.platform.JobReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/// Hears who has joined a group.
@Singleton
final class NewcomerReader implements JobReader<GroupNews> {
    private final Newcomers newcomers;

    @Inject
    NewcomerReader(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public String news() {
        return GroupNews.JOINED;
    }

    @Override
    public String name() {
        return "plan.newcomers";
    }

    @Override
    public Class<GroupNews> payload() {
        return GroupNews.class;
    }

    @Override
    public void hear(GroupNews news) {
        newcomers.welcome(news);
    }
}
